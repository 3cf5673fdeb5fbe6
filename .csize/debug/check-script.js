import { bad, good, note } from './finding.js';
import { document } from '../page/native.js';
/** Our script tags: by file name, and the running one. */
const copies = ({ script, tag }) => [...document.scripts].filter((copy) => copy === tag ||
    /\/true-stock[^/]*\.js(?:\?|$)/.test(copy.src) ||
    (copy.src && copy.src === script));
/** Checks that the script is loaded once. */
export function checkScript(page) {
    const { version, element, script, tag } = page;
    const name = 'Script';
    const registered = customElements.get('true-stock');
    const list = copies(page).map(({ src }) => src);
    if (registered !== element) {
        return bad(name, `Version ${version}, but <true-stock> belongs to another copy.`, 'Load the script once: either the tag or the package.');
    }
    if (list.length > 1) {
        return note(name, `${list.length} tags: ${list.join(', ')}. The first one counts.`, 'Take the others away: perhaps theme and extension both have one.');
    }
    if (!script) {
        return note(name, `Version ${version}, as a module or a part of another file: its settings ${tag ? 'are those of the tag that has data-endpoint' : 'come from configure() alone'}.`, 'Load true-stock.min.js by a plain script tag: keep optimizers from rewriting it.');
    }
    return good(name, `Version ${version}, ${script}.`);
}
/** Checks the settings on the tag: invalid ones count as not given. */
export function checkSettings(page) {
    const { readSetting, settingNames } = page;
    const name = 'Settings';
    const wrong = copies(page).flatMap(({ dataset }) => Object.entries(dataset)
        .filter(([key, value]) => !settingNames.includes(key) || readSetting(key, value) === undefined)
        .map(([key, value]) => `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${value}"`));
    return wrong.length
        ? bad(name, `Not understood on the script tag: ${wrong.join(', ')}.`, 'See the table of settings in the README; the default is used.')
        : good(name, 'All understood.');
}
