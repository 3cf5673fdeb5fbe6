import {boundTo} from '../gate/bound-controls.js';
import {onConfigured} from '../page/configuration.js';
import {createLoopGuard} from '../page/loop-guard.js';
import {createAddition, mark, unmark} from '../page/marks.js';
import {onPageChange} from '../page/page-changes.js';
import {languageOf} from '../words/languages.js';
import {sayText} from '../words/words.js';

/**
 * What `claims.js` uses of the script: it must not have copies of its own. A
 * list, because the script need not have the names.
 */
export const PARTS = [
  boundTo,
  createAddition,
  createLoopGuard,
  languageOf,
  mark,
  onConfigured,
  onPageChange,
  sayText,
  unmark,
] as const;
