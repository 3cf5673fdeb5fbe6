import { wrongAttributes } from '../element/check-attributes.js';
import { bad, good } from './finding.js';
import { describe, hosts } from './page.js';
const OWN = [
    ...['product-id', 'for', 'endpoint', 'low', 'on-unknown', 'lang', 'announce'],
    ...['availability', 'stale', 'blocked'],
];
const MAX_NAMED = 5;
/** Attributes that any HTML element may have. */
const GLOBAL = /^(?:class|id|style|slot|part|exportparts|title|hidden|dir|role|tabindex|translate|inert|is|item\w*|data-.*|aria-.*|on.*)$/;
const unknownAttributes = (host) => host
    .getAttributeNames()
    .filter((name) => !OWN.includes(name) && !GLOBAL.test(name));
/** What is wrong with an element, each with its fix. */
const faultsOf = (host) => [
    ...unknownAttributes(host).map((attribute) => [
        `${describe(host)} has "${attribute}"`,
        'see the table of attributes in the README',
    ]),
    ...wrongAttributes(host).map(({ attribute, value, mend }) => [
        `${describe(host)} has ${attribute}="${value}"`,
        mend,
    ]),
];
const joinUnique = (texts) => [...new Set(texts)].slice(0, MAX_NAMED).join('; ');
/** Finds unknown attributes and invalid values. */
export function checkAttributes() {
    const name = 'Attributes';
    const faults = hosts().flatMap(faultsOf);
    if (!faults.length)
        return good(name, 'All understood.');
    const mend = joinUnique(faults.map(([, fix]) => fix));
    return bad(name, `Not understood: ${joinUnique(faults.map(([found]) => found))}.`, `${mend[0].toUpperCase()}${mend.slice(1)}.`);
}
