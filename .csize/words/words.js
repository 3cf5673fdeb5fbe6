import { configuration } from '../page/configuration.js';
import { wordsIn } from './languages.js';
import { english } from './english.js';
import { memoize } from '../page/memoize.js';
// A listing formats the same forty times, and these are slow to create.
const numbersIn = memoize((language) => new Intl.NumberFormat(language));
const pluralsIn = memoize((language) => new Intl.PluralRules(language));
/**
 * Formats a message: the shop's own text, the language's, or the English one.
 *
 * @param time Epoch ms.
 */
export function say(name, language, count = 0, time = 0) {
    const choose = (phrase) => typeof phrase === 'object'
        ? (phrase?.[pluralsIn(language).select(count)] ?? phrase?.other)
        : phrase;
    // The shop's own texts may be anything.
    return [configuration.messages[name], wordsIn(language)[name], english[name]]
        .map(choose)
        .find((text) => typeof text === 'string')
        .split(/(\{\w+\})/)
        .map((piece) => piece === '{count}'
        ? [numbersIn(language).format(count), 'count']
        : piece === '{time}'
            ? [
                new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(time),
                'age',
            ]
            : [piece]);
}
/** Joins fragments to plain text. */
export const textOf = (fragments) => fragments.map(([text]) => text).join('');
/** Formats a message as plain text. */
export const sayText = (...phrase) => textOf(say(...phrase));
