import en from '../words/locales/en.js';
const named = ([createAddition, createLoopGuard, english, languageOf, onPageChange, sayText, updateInks,]) => ({
    createAddition,
    createLoopGuard,
    english,
    languageOf,
    onPageChange,
    sayText,
    updateInks,
});
/** What this file uses of the script. */
export let script;
/** Must come first: nothing here works without the script. */
export function useScript(parts) {
    script = named(parts);
    // What only this file says.
    script.english.soldOutMany = en.soldOutMany;
}
