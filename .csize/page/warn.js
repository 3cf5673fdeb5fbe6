const warnings = new Set();
/**
 * Warns once: what is wrong, and how to fix it. Call it under `DEV_MODE` only,
 * so that the production build has none of the texts.
 */
export function warn(message) {
    if (warnings.has(message))
        return;
    warnings.add(message);
    console.warn(`true-stock: ${message}`);
}
