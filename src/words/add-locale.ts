import {keepWords} from './languages.js';
import {configure} from '../page/configuration.js';
import type {Locale} from './messages.js';

/**
 * Adds the texts of a language and redraws what is shown in it.
 *
 * @param language As in `lang`: `de`, `pt-BR`.
 * @throws RangeError for an invalid language tag.
 */
export function addLocale(language: string, words: Partial<Locale>): void {
  keepWords(language, words);
  configure({});
}
