import { contain } from '../page/contain.js';
import { native } from '../page/native.js';
/** The form of an element, whatever else it may call `form`. */
export function formOf(element) {
    const form = contain(() => element.form);
    return form instanceof HTMLFormElement ? form : undefined;
}
/** The fields of a form. */
export const elementsOf = (form) => native(form).elements;
/** The fields of a scope; those of a form may be elsewhere (`form=`). */
export const fieldsOf = (scope) => [
    ...(scope instanceof HTMLFormElement
        ? elementsOf(scope)
        : // Custom elements have no common name, but these states.
            (scope?.querySelectorAll(':is(:enabled,:disabled):not(option)') ?? [])),
];
/** Whether a field is one value to choose. */
export const isBox = ({ type }) => type === 'radio' || type === 'checkbox';
const isList = ({ localName }) => localName === 'select';
/** Whether a field sends what it has. */
function isSent(field, submitter) {
    const { checked, localName, type } = field;
    // A theme may disable the button itself while it adds.
    if (type === 'submit')
        return field === submitter;
    // A text field has `checked` too.
    const isOff = checked === false && (isBox(field) || localName.includes('-'));
    return (!isOff &&
        !/^(button|file|image|reset)$/.test(type) &&
        field.matches(':enabled'));
}
/** The values of a field; those of a list are the selected ones. */
function valuesOf(field) {
    if (!isList(field))
        return [field.value].flat();
    const chosen = field.querySelectorAll('option:checked:enabled');
    return [...chosen].map((option) => option.value);
}
/** The entries of one field; many if several values are selected. */
function entriesOfField(field, submitter) {
    const name = field.getAttribute('name') ?? field.name;
    if (typeof name !== 'string' || !name)
        return [];
    if (!isSent(field, submitter))
        return [];
    const isChoice = isBox(field) || isList(field);
    return valuesOf(field)
        .filter((value) => typeof value === 'string' || typeof value === 'number')
        .map((value) => [name, `${value}`, isChoice]);
}
/**
 * What a submit would send of the fields in a scope, in their order. A scope
 * that is not a form follows the same rules: themes send it by script.
 *
 * https://html.spec.whatwg.org/#constructing-the-form-data-set, without files,
 * and with the `value` of a custom element: nothing tells what it really sends.
 *
 * @param submitter The button that is pressed: no other one is sent.
 */
export const entriesOf = (scope, submitter = null) => fieldsOf(scope).flatMap((field) => contain(() => entriesOfField(field, submitter)) ?? []);
