import {addLocale} from './add-locale.js';
import {besideScript} from '../page/beside-script.js';
import {configuration} from '../page/configuration.js';
import {onReading, readingOf} from './languages.js';
import en from './locales/en.js';
import type {Locale} from './messages.js';

/** Files beside the script, by what is read in them; English is in it. */
const files = new Map(
  'de fr es it nl pl pt-BR ru tr ar zh-CN ja'
    .split(' ')
    .map((name) => [readingOf(name), name]),
);

/**
 * Fetches the words of the languages that the page uses. A module is what a
 * strict policy lets a script fetch: with 'self', a nonce or 'strict-dynamic'.
 *
 * @param script The script's address: its folder has the files.
 */
export function fetchLocales(script: string): void {
  onReading((reading) => {
    const name = files.get(reading);
    const {messages} = configuration;
    if (!name || Object.keys(en).every((key) => key in messages)) return;
    files.delete(reading);
    const file = besideScript(script, `locales/${name}.js`);
    (import(file) as Promise<{default: Partial<Locale>}>).then(
      (module) => addLocale(name, module.default),
      // Where there is no such file, the words stay English.
      () => {},
    );
  });
}
