import { document } from './native.js';
const SWITCH = {
    __proto__: null,
    on: true,
    off: false,
    true: true,
    false: false,
};
const numberFrom = (least) => (value) => /^\d/.test(String(value)) && Number(value) >= least
    ? Number(value)
    : undefined;
const readObject = (value) => Object(typeof value === 'string' ? JSON.parse(value) : value);
/** Tries each selector: an invalid one would throw at every later use. */
function readTheme(theme) {
    const { controls, places = [], wallets } = theme;
    for (const selector of [
        controls,
        wallets,
        ...places.flatMap(Object.values),
    ]) {
        if (selector)
            document.querySelector(selector.replace('{column}', '1'));
    }
    return theme;
}
/** Reads a value or an attribute's text; throws or returns `undefined` if invalid. */
const READERS = {
    __proto__: null,
    endpoint: (value) => value ? new URL(value, document.baseURI).href : undefined,
    interval: numberFrom(2),
    low: numberFrom(0),
    onUnknown: (value) => ['allow', 'block'].includes(value) ? value : undefined,
    verify: (value) => SWITCH[String(value)],
    lang: String,
    messages: readObject,
    theme: (value) => value === 'opencart'
        ? {}
        : String(value) === 'false'
            ? false
            : readTheme(readObject(value)),
};
/** Every setting by its name in `configure()`; kebab-case in `data-*`. */
export const SETTING_NAMES = Object.keys(READERS);
/** Reads one setting; `undefined` for an invalid value. */
export function readSetting(name, value) {
    try {
        return READERS[name](value);
    }
    catch {
        // Declarative values never throw.
        return undefined;
    }
}
