import en from '../words/locales/en.js';
import type {PARTS} from './parts.js';

const named = ([
  createAddition,
  createLoopGuard,
  english,
  languageOf,
  onPageChange,
  sayText,
  updateInks,
]: typeof PARTS) => ({
  createAddition,
  createLoopGuard,
  english,
  languageOf,
  onPageChange,
  sayText,
  updateInks,
});

/** What this file uses of the script. */
export let script: ReturnType<typeof named>;

/** Must come first: nothing here works without the script. */
export function useScript(parts: typeof PARTS): void {
  script = named(parts);
  // What only this file says.
  script.english.soldOutMany = en.soldOutMany;
}
