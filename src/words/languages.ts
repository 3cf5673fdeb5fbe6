import {configuration} from '../page/configuration.js';
import {memoize} from '../page/memoize.js';
import type {Locale} from './messages.js';

/** Words by what a language reads. */
const kept = new Map<string, Partial<Locale>>();
let whenRead = (_reading: string) => {};

/** What is read in a language: Austria and Germany read the same. */
export const readingOf = memoize((language: string): string =>
  // Language and script come first: `de-Latn-AT`.
  new Intl.Locale(language).maximize().baseName.split('-', 2).join(),
);

/** Keeps the words of a language. */
export function keepWords(language: string, words: Partial<Locale>): void {
  kept.set(readingOf(language), words);
}

/** The words of a language, as far as they are here. */
export const wordsIn = (language: string): Partial<Locale> =>
  kept.get(readingOf(language)) ?? {};

/** Calls back with what is read somewhere on the page. */
export function onReading(listener: (reading: string) => void): void {
  whenRead = listener;
}

/** The language in force on an element; English for one that is no language. */
export function languageOf(element: Element): string {
  const {lang} = configuration;
  const given =
    (element as HTMLElement).lang ||
    lang ||
    element.closest('[lang]')?.getAttribute('lang');
  let language = 'en';
  try {
    language = Intl.getCanonicalLocales(given || 'en')[0]!;
  } catch {
    // `lang` is free text on a page; a wrong tag must not stop the words.
  }
  whenRead(readingOf(language));
  return language;
}
