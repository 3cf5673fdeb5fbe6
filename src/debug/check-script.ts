import {bad, type Finding, good, note} from './finding.js';
import type {Page} from './page.js';

const copies = (): HTMLScriptElement[] =>
  [...document.scripts].filter(({src}) =>
    /\/true-stock[^/]*\.js(?:\?|$)/.test(src),
  );

/** One copy of the script is enough; two are one too many. */
export function checkScript({version, element, script}: Page): Finding {
  const name = 'Script';
  const registered = customElements.get('true-stock');
  const list = copies().map(({src}) => src);
  if (registered !== element) {
    return bad(
      name,
      `Version ${version}, but <true-stock> belongs to another copy.`,
      'Load the script once: either the tag or the package.',
    );
  }
  if (list.length > 1) {
    return note(
      name,
      `${list.length} tags: ${list.join(', ')}. The first one counts.`,
      'Take the others away: perhaps theme and extension both have one.',
    );
  }
  return good(name, `Version ${version}${script && `, ${script}`}.`);
}

/** What stands wrong on the tag counts as not given. */
export function checkSettings({readSetting, settingNames}: Page): Finding {
  const name = 'Settings';
  const wrong = copies().flatMap(({dataset}) =>
    Object.entries(dataset)
      .filter(
        ([key, value]) =>
          !settingNames.includes(key) || readSetting(key, value) === undefined,
      )
      .map(
        ([key, value]) =>
          `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${value}"`,
      ),
  );
  return wrong.length
    ? bad(
        name,
        `Not understood on the script tag: ${wrong.join(', ')}.`,
        'See the table of settings in the README; the default is used.',
      )
    : good(name, 'All understood.');
}
