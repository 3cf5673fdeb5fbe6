import type {boundTo} from '../gate/bound-controls.js';
import type {languageOf} from '../words/languages.js';
import type {mark, unmark} from '../page/marks.js';
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
  readonly languageOf: typeof languageOf;
  readonly mark: typeof mark;
  readonly onConfigured: typeof onConfigured;
  readonly sayText: typeof sayText;
  readonly unmark: typeof unmark;
}
