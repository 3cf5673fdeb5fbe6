import type {createAddition, mark, unmark} from '../page/marks.js';
import type {createLoopGuard} from '../page/loop-guard.js';
import type {onPageChange} from '../page/page-changes.js';
import type {boundTo} from '../gate/bound-controls.js';
import type {languageOf} from '../words/languages.js';
import type {onConfigured} from '../page/configuration.js';
import type {sayText} from '../words/words.js';

/** An element that knows the state of a product. */
export interface Host extends HTMLElement {
  readonly productId: string;
}

/** The state of each element, except `unknown`. */
export type States = ReadonlyMap<Host, string>;

/** What `claims.js` uses of the script: it must not have copies of its own. */
export interface Script {
  readonly boundTo: typeof boundTo;
  readonly createAddition: typeof createAddition;
  readonly createLoopGuard: typeof createLoopGuard;
  readonly languageOf: typeof languageOf;
  readonly mark: typeof mark;
  readonly onConfigured: typeof onConfigured;
  readonly onPageChange: typeof onPageChange;
  readonly sayText: typeof sayText;
  readonly unmark: typeof unmark;
}

/** The same without the names, which only the file needs. */
export type Parts = readonly [
  Script['boundTo'],
  Script['createAddition'],
  Script['createLoopGuard'],
  Script['languageOf'],
  Script['mark'],
  Script['onConfigured'],
  Script['onPageChange'],
  Script['sayText'],
  Script['unmark'],
];

export const scriptOf = ([
  boundTo,
  createAddition,
  createLoopGuard,
  languageOf,
  mark,
  onConfigured,
  onPageChange,
  sayText,
  unmark,
]: Parts): Script => ({
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
