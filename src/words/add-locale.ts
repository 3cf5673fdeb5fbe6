import {keepWords} from './languages.js';
import {configure} from '../page/configuration.js';
import type {Locale} from './messages.js';

/**
 * Gives the page the words of a language; what is shown in it is said anew.
 *
 * @param language As in `lang`: `de`, `pt-BR`.
 * @throws RangeError for what is no language.
 */
export function addLocale(language: string, words: Partial<Locale>): void {
  keepWords(language, words);
  configure({});
}
