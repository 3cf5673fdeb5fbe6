import {addLocale} from './add-locale.js';
import {besideScript} from '../page/beside-script.js';
import {configuration} from '../page/configuration.js';
import {onReading, readingOf} from './languages.js';
import en from './locales/en.js';
import type {Locale} from './messages.js';

/** Files beside the script, by reading; English is in the script itself. */
const files = new Map(
  'de fr es it nl pl pt-BR ru tr ar zh-CN ja'
    .split(' ')
    .map((name) => [readingOf(name), name]),
);

/**
 * Fetches the texts of the languages that the page uses. They are modules,
 * because a strict content security policy lets a script import those: with
 * 'self', a nonce or 'strict-dynamic'.
 *
 * @param script URL of the script; the files are in its folder.
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
      // Without the file the texts stay English.
      () => {},
    );
  });
}
