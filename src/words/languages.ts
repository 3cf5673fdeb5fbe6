import {configuration} from '../page/configuration.js';
import {hostOf} from '../page/host-of.js';
import {memoize} from '../page/memoize.js';
import type {Locale} from './messages.js';
import {native} from '../page/native.js';

/** Texts by reading. */
const wordsByReading = new Map<string, Partial<Locale>>();
let notifyReading = (_reading: string) => {};

/** Language and script, which decide what can be read: `de-AT` and `de` are one reading. */
export const readingOf = memoize((language: string): string =>
  /^eng?(-[a-z\d]{2,8})*$/i.test(language)
    ? 'en,Latn'
    : // `de-AT` becomes `de-Latn-AT`, then `de,Latn`.
      new Intl.Locale(language).maximize().baseName.split('-', 2).join(),
);

/** Keeps the texts of a language. */
export function keepWords(language: string, words: Partial<Locale>): void {
  wordsByReading.set(readingOf(language), words);
}

/** The texts of a language, as far as they are loaded. */
export const wordsIn = (language: string): Partial<Locale> =>
  wordsByReading.get(readingOf(language)) ?? {};

/** Calls the listener with each reading that the page uses. */
export function onReading(listener: (reading: string) => void): void {
  notifyReading = listener;
}

/** The nearest `lang` around an element; that of its host, in a shadow root. */
function langAround(element: Element): string | null | undefined {
  const around = element.closest('[lang]');
  const host = hostOf(element);
  return around
    ? native(around).getAttribute('lang')
    : host && langAround(host);
}

/** The language in force on an element; English if its tag is invalid. */
export function languageOf(element: Element): string {
  const {lang} = configuration;
  const given =
    (element as HTMLElement).lang || lang || langAround(element) || 'en';
  let language = 'en';
  try {
    // Some systems write `de_DE`.
    language = Intl.getCanonicalLocales(given.replaceAll('_', '-'))[0]!;
  } catch {
    // `lang` is free text on a page: an invalid tag must not stop the texts.
  }
  notifyReading(readingOf(language));
  return language;
}
