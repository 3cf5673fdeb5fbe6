import type {PARTS} from './parts.js';

const named = ([
  boundTo,
  createAddition,
  createLoopGuard,
  languageOf,
  mark,
  onConfigured,
  onPageChange,
  sayText,
  unmark,
]: typeof PARTS) => ({
  boundTo,
  createAddition,
  createLoopGuard,
  languageOf,
  mark,
  onConfigured,
  onPageChange,
  sayText,
  unmark,
});

/** What this file uses of the script. */
export let script: ReturnType<typeof named>;

/** Must come first: nothing here works without the script. */
export function useScript(parts: typeof PARTS): void {
  script = named(parts);
}
