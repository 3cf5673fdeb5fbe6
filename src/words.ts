import {configuration} from './configuration.js';
import {en} from './locales/en.js';

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

/** A text and, where it was filled in, what it is. */
export type Fragment = readonly [text: string, part?: 'count' | 'age'];

/** The language in force on an element; English for one that is no language. */
export function languageOf(element: Element): string {
  const {lang} = configuration;
  const given =
    (element as HTMLElement).lang ||
    lang ||
    element.closest('[lang]')?.getAttribute('lang');
  try {
    return Intl.getCanonicalLocales(given || 'en')[0]!;
  } catch {
    // `lang` is free text on a page; a wrong tag must not stop the words.
    return 'en';
  }
}

/**
 * Says a phrase of the shop's own words, or of the built-in ones.
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
      ? (phrase?.[new Intl.PluralRules(language).select(count)] ??
        phrase?.other)
      : phrase;
  // The shop's own words may be anything.
  return [configuration.messages[name], en[name]]
    .map(choose)
    .find((text) => typeof text === 'string')!
    .split(/(\{\w+\})/)
    .map((piece) =>
      piece === '{count}'
        ? [new Intl.NumberFormat(language).format(count), 'count']
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

/** The same as plain text. */
export const sayText = (...phrase: Parameters<typeof say>): string =>
  say(...phrase)
    .map(([text]) => text)
    .join('');
