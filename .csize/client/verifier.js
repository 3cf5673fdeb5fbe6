import { now } from './platform/clock.js';
import { idText, isId } from './product-ids.js';
import { readVerdict, UNCONFIRMED } from './read-answer.js';
import { wantText } from './want-text.js';
/** How long a verdict may be used again. */
const REUSE_MS = 2000;
/** What is no positive integer is nothing that could be bought. */
const isQuantity = (quantity) => /^[1-9]\d{0,9}$/.test(quantity);
/**
 * Asks whether exactly this may be bought, and keeps the last verdict.
 *
 * @param ask Sends one request.
 * @param onAnswer Runs when its answer was taken.
 * @param mustWait Whether the server wants no request now.
 */
export const createVerifier = (stats, ask, onAnswer, mustWait) => {
    let lastWant;
    let askedAt;
    let lastVerdict;
    return async ({ productId: id, quantity, optionValues = {}, }) => {
        const productId = idText(id);
        if (!isId(productId) || !isQuantity(quantity) || mustWait()) {
            return UNCONFIRMED;
        }
        const want = wantText(productId, quantity, optionValues);
        // One prefetched on pointer or focus is ready when the press comes.
        if (want !== lastWant || now() - askedAt > REUSE_MS) {
            lastWant = want;
            askedAt = now();
            lastVerdict = ask(productId, want).then(([, , verdicts]) => {
                const verdict = readVerdict(verdicts?.[productId]);
                stats.verified++;
                // Stock may be back at the next press.
                if (verdict.reason)
                    lastWant = '';
                onAnswer();
                return verdict;
            }, () => UNCONFIRMED);
        }
        return lastVerdict;
    };
};
