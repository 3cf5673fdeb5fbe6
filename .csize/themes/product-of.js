import { entriesOf, formOf } from '../gate/form-entries.js';
import { isOfAnother, lastValue, scopeOf } from '../gate/selection.js';
import { native } from '../page/native.js';
/** `cart.add('42', '2')`: product and, if given as a number, quantity. */
const CALL = /(\.add)?\(\s*['"]?([1-9]\d*)['"]?\s*(?:,\s*(?:['"]?(\d+)|(\S)))?/;
/** Attributes that have a product's id, wherever they stand. */
const PRODUCT_ID = /^data-(id[-_]?)?product([-_]?id)?$/;
/** Those that have it on a control. */
const CONTROL_ID = /^data-(id|for|pid|(id[-_]?)?product([-_]?id)?)$/;
/** A field that is more ancestors away may be of anything. */
const NEAR = 3;
/** The product that a node names. */
export const idOn = (node, name = CONTROL_ID) => [...native(node).attributes].find((attribute) => name.test(attribute.name) && /^\d+$/.test(attribute.value))?.value;
/** What a press of a control runs and sends. */
export function codeOf(control) {
    const form = /submit|image/.test(control.type) && formOf(control);
    return [
        control.getAttribute('onclick'),
        control.getAttribute('href'),
        control.getAttribute('formaction') ??
            (form && native(form).getAttribute('action')),
    ].join(' ');
}
/** The product that the fields in a scope name, if it is one. */
function idOfFields(scope) {
    const entries = entriesOf(scope);
    const id = lastValue(entries, 'product_id');
    return id && !isOfAnother(entries, id) ? id : '';
}
/** The product that a control names, an ancestor of it, or a field beside it. */
function idNear(control) {
    let id = '';
    let node = control;
    for (let steps = 0; node && !id; steps++) {
        id =
            idOn(node, steps ? PRODUCT_ID : CONTROL_ID) ??
                (steps > NEAR ? '' : idOfFields(node));
        node = native(node).parentElement;
    }
    return id || idOfFields(scopeOf(control));
}
/** What a control adds; its id is empty if nothing names the product. */
export function productOf(control) {
    const code = codeOf(control);
    const [, add, id, quantity = 1, expression] = CALL.exec(code) ?? [];
    if (id)
        return expression || !add ? [id] : [id, Number(quantity)];
    return [/product_id=(\d+)/.exec(code)?.[1] ?? idNear(control)];
}
