import {createLoopGuard} from '../page/loop-guard.js';
import {updateInks} from '../page/inks.js';
import {createAddition} from '../page/marks.js';
import {onPageChange} from '../page/page-changes.js';
import {english} from '../words/english.js';
import {languageOf} from '../words/languages.js';
import {sayText} from '../words/words.js';

/**
 * What `claims.js` uses of the script: it must not have copies of its own. A
 * list, because the script need not have the names.
 */
export const PARTS = [
  createAddition,
  createLoopGuard,
  english,
  languageOf,
  onPageChange,
  sayText,
  updateInks,
] as const;
