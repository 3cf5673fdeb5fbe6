import { readSetting } from './read-setting.js';
/** The current settings. */
export const configuration = {
    interval: 15,
    low: 5,
    onUnknown: 'allow',
    verify: true,
    messages: {},
    theme: false,
};
const listeners = new Set();
/** Calls the listener after each change of settings. Returns how to stop. */
export function onConfigured(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
}
/**
 * Changes settings of the page. Settings that are not given keep their value.
 *
 * @throws TypeError for an unknown setting or an invalid value.
 */
export function configure(input) {
    // The page may have given all objects something by a setting's name.
    const settings = {
        __proto__: null,
    };
    for (const [name, value] of Object.entries(input)) {
        settings[name] = readSetting(name, value);
        if (settings[name] === undefined)
            throw new TypeError(`wrong ${name}`);
    }
    const messages = { ...configuration.messages, ...settings.messages };
    Object.assign(configuration, settings, { messages });
    for (const listener of [...listeners])
        listener();
}
/** The element's own setting if it is valid, else the page's. */
export function settingOf(element, name) {
    const own = readSetting(name, element[name]);
    return own ?? configuration[name];
}
