import { isId } from '../client/product-ids.js';
import { readSetting } from '../page/read-setting.js';
import { warn } from '../page/warn.js';
const isLanguage = (value) => {
    try {
        return Intl.getCanonicalLocales(value).length > 0;
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
};
const CHECKS = {
    'product-id': [
        isId,
        'give the id of a product: 1 to 64 letters, digits, ".", "_", "~" or "-"',
    ],
    endpoint: [
        (value) => readSetting('endpoint', value),
        'give an address; the endpoint of the page is used',
    ],
    low: [
        (value) => readSetting('low', value) !== undefined,
        'give a number of 0 or more; the setting of the page is used',
    ],
    'on-unknown': [
        (value) => readSetting('onUnknown', value),
        'give "allow" or "block"; the setting of the page is used',
    ],
    lang: [isLanguage, 'give a language tag such as "de-AT"; English is used'],
};
/** The attributes of an element that cannot be used, each with its fix. */
export const wrongAttributes = (element) => Object.entries(CHECKS).flatMap(([attribute, [isRight, mend]]) => {
    const value = element.getAttribute(attribute);
    return value === null || isRight(value) ? [] : [{ attribute, value, mend }];
});
/** Warns of attributes that cannot be used. For the development build only. */
export function checkAttributes(element) {
    for (const { attribute, value, mend } of wrongAttributes(element)) {
        warn(`${attribute}="${value}" on <true-stock>: ${mend}`);
    }
}
