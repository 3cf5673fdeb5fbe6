import {addLocale} from './add-locale.js';
import {importBeside} from '../page/beside-script.js';
import {configuration} from '../page/configuration.js';
import {onReading, readingOf} from './languages.js';
import {english} from './english.js';
import type {Locale} from './messages.js';

/** Files beside the script that are not fetched yet; English is in the script itself. */
let names = 'de fr es it nl pl pt-BR ru tr ar zh-CN ja'.split(' ');

/** Fetches the texts of the languages that the page uses. */
export function fetchLocales(): void {
  onReading((reading) => {
    const found = names.find(
      (name) =>
        // A browser takes some ms for the first reading: an English page needs none.
        reading.startsWith(name.slice(0, 2)) && readingOf(name) === reading,
    );
    const {messages} = configuration;
    if (!found || Object.keys(english).every((key) => key in messages)) return;
    names = names.filter((name) => name !== found);
    importBeside(`locales/${found}`).then(
      (module) =>
        addLocale(found, (module as {default: Partial<Locale>}).default),
      // Without the file the texts stay English.
      () => {},
    );
  });
}
