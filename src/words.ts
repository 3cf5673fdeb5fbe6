import {configuration} from './configuration.js';
import {wordsIn} from './languages.js';
import en from './locales/en.js';
import {remembered} from './remembered.js';

// A listing says the same forty times, and these are slow to make.
const numbersIn = remembered((language) => new Intl.NumberFormat(language));
const pluralsIn = remembered((language) => new Intl.PluralRules(language));

/** A phrase, or one for each plural category that its language has. */
export type Phrase =
  string | (Partial<Record<Intl.LDMLPluralRule, string>> & {other: string});

/** The words of one language. `{count}` and `{time}` are filled in. */
export interface Messages {
  inStock: Phrase;
  lowStock: Phrase;
  outOfStock: Phrase;
  backorder: Phrase;
  unavailable: Phrase;
  checking: Phrase;
  checked: Phrase;
  optionOutOfStock: Phrase;
  tooFew: Phrase;
  minimum: Phrase;
  addBlocked: Phrase;
  soldOutMany: Phrase;
}

/** A language's own words, and what it puts between a state and its time. */
export interface Locale extends Messages {
  /** Default: `, `. */
  comma?: string;
}

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
