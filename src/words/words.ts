import {configuration} from '../page/configuration.js';
import {wordsIn} from './languages.js';
import en from './locales/en.js';
import {memoize} from '../page/memoize.js';
import type {Messages, Phrase} from './messages.js';

// A listing says the same forty times, and these are slow to make.
const numbersIn = memoize((language) => new Intl.NumberFormat(language));
const pluralsIn = memoize((language) => new Intl.PluralRules(language));

/** A text and, where it was filled in, what it is. */
export type Fragment = readonly [text: string, part?: 'count' | 'age'];

/**
 * Says a phrase of the shop's own words, those of its language, or in English.
 *
 * @param time Epoch ms.
 */
export function say(
  name: keyof Messages,
  language: string,
  count = 0,
  time = 0,
): Fragment[] {
  const choose = (phrase: Phrase | undefined) =>
    typeof phrase === 'object'
      ? (phrase?.[pluralsIn(language).select(count)] ?? phrase?.other)
      : phrase;
  // The shop's own words may be anything.
  return [configuration.messages[name], wordsIn(language)[name], en[name]]
    .map(choose)
    .find((text) => typeof text === 'string')!
    .split(/(\{\w+\})/)
    .map((piece) =>
      piece === '{count}'
        ? [numbersIn(language).format(count), 'count']
        : piece === '{time}'
          ? [
              new Intl.DateTimeFormat(language, {timeStyle: 'short'}).format(
                time,
              ),
              'age',
            ]
          : [piece],
    );
}

/** What fragments say together. */
export const textOf = (fragments: readonly Fragment[]): string =>
  fragments.map(([text]) => text).join('');

/** The same as plain text. */
export const sayText = (...phrase: Parameters<typeof say>): string =>
  textOf(say(...phrase));
