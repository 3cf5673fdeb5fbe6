import {addLocale} from './add-locale.js';
import {importBeside} from '../page/beside-script.js';
import {configuration} from '../page/configuration.js';
import {onReading, readingOf} from './languages.js';
import {english} from './english.js';
import type {Locale} from './messages.js';

/** Files beside the script, by reading; English is in the script itself. */
const files = new Map(
  'de fr es it nl pl pt-BR ru tr ar zh-CN ja'
    .split(' ')
    .map((name) => [readingOf(name), name]),
);

/** Fetches the texts of the languages that the page uses. */
export function fetchLocales(): void {
  onReading((reading) => {
    const name = files.get(reading);
    const {messages} = configuration;
    if (!name || Object.keys(english).every((key) => key in messages)) return;
    files.delete(reading);
    importBeside(`locales/${name}`).then(
      (module) =>
        addLocale(name, (module as {default: Partial<Locale>}).default),
      // Without the file the texts stay English.
      () => {},
    );
  });
}
