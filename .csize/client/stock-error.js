/** A refused or missing answer. */
export class StockError extends Error {
    constructor(code, detail, retryAfter = 0) {
        super(`${code}: ${detail}`);
        Object.assign(this, { code, detail, retryAt: null, retryAfter });
    }
}
