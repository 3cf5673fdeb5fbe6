import { boundTo } from './bound-controls.js';
import { contain } from '../page/contain.js';
import { elementsOf, entriesOf } from './form-entries.js';
import { isOfAnother, lastValue, readSelection, scopeOf, } from './selection.js';
import { native } from '../page/native.js';
/** The buttons that submit a form to its own address; or the control itself. */
const buttonsOf = (control) => control instanceof HTMLFormElement
    ? [
        ...elementsOf(control),
        // A form does not list its image buttons.
        ...native(control).querySelectorAll('[type=image]'),
    ].filter((field) => contain(() => /^(submit|image)$/.test(field.type) &&
        !field.hasAttribute('formaction')))
    : [control];
const idsIn = ({ for: ids }) => ids?.split(/\s+/).filter(Boolean) ?? [];
/** The elements in `for`; an id that is on the page twice counts twice. */
function namedControlsOf(host) {
    const root = host.getRootNode();
    return idsIn(host).flatMap((id) => [
        ...native(root).querySelectorAll(`#${CSS.escape(id)}`),
    ]);
}
/** Every button or link that adds the product of the host. */
export const controlsOf = (host) => new Set([
    ...namedControlsOf(host).flatMap(buttonsOf),
    ...boundTo(host).keys(),
]);
/** The scopes that a control may have, whatever products are in them. */
const scopesNear = (host, control) => [scopeOf(control), boundTo(host).get(control)?.card].filter((scope) => !!scope);
/** What an event or a change of the page must meet to concern the host. */
export const keysOf = (host, controls) => [
    host,
    ...idsIn(host),
    ...[...controls].flatMap((control) => [
        control,
        // Its form may be added later.
        control.getAttribute('form') ?? host,
        ...scopesNear(host, control),
    ]),
];
/** What a submit by this button would send, and the scope that has it. */
function wantOf(host, control, submitter = control) {
    const { quantity } = boundTo(host).get(control) ?? {};
    // Its handler names the quantity, so it reads no field.
    if (quantity !== undefined)
        return [[['quantity', `${quantity}`]]];
    for (const scope of scopesNear(host, control)) {
        const entries = entriesOf(scope, submitter);
        if (!isOfAnother(entries, host.productId))
            return [entries, scope];
    }
    return [[]];
}
/** The scopes of all fields that count for the controls of the host. */
export const scopesOf = (host) => new Set([...controlsOf(host)]
    .map((control) => wantOf(host, control)[1])
    .filter((scope) => !!scope));
/**
 * The selection that a control would add now.
 *
 * @param submitter The button of a submit: `null` for `requestSubmit()`.
 */
export function selectionOf(host, control, record, submitter) {
    const [entries, scope] = wantOf(host, control, submitter);
    return readSelection(entries, record, !!scope);
}
/** The selection that a request with these fields would add. */
export const selectionIn = (host, fields, record) => readSelection([...fields], record, [...scopesOf(host)].some((scope) => lastValue(entriesOf(scope), 'quantity') !== undefined));
/** The control of the host that an event presses, if any. */
export function controlFor(host, { submitter, target, type }, composedPath) {
    const path = submitter ? [submitter] : composedPath;
    // Without a button: `requestSubmit()`, or a form that has none.
    const isBare = type === 'submit' && !submitter;
    for (const control of controlsOf(host)) {
        if (isBare ? scopeOf(control) === target : path.includes(control)) {
            return control;
        }
    }
    return isBare
        ? namedControlsOf(host).find((control) => control === target)
        : undefined;
}
