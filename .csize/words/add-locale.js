import { keepWords } from './languages.js';
import { configure } from '../page/configuration.js';
/**
 * Adds the texts of a language and redraws what is shown in it.
 *
 * @param language As in `lang`: `de`, `pt-BR`.
 * @throws RangeError for an invalid language tag.
 */
export function addLocale(language, words) {
    keepWords(language, words);
    configure({});
}
