export const good = (name, found) => ({
    name,
    state: 'good',
    found,
});
export const note = (name, found, mend) => ({
    name,
    state: 'note',
    found,
    ...(mend !== undefined && { mend }),
});
export const bad = (name, found, mend) => ({
    name,
    state: 'bad',
    found,
    mend,
});
/** A sign for each state: colour alone is not enough. */
export const SIGNS = { good: '✓', note: '–', bad: '✗' };
