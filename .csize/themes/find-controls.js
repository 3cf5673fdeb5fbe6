import { isCartAdd } from '../gate/cart-routes.js';
import { contain } from '../page/contain.js';
import { codeOf, idOn } from './product-of.js';
import { document, native } from '../page/native.js';
/** What a shopper can press. */
export const PRESSABLE = 'button,a,[type=button],[type=image],[type=submit],[role=button],[onclick]';
/** Whole words that say that a control adds. */
const ADD = /\b((add(\b|to|2).*|(btn|button|to) ?)(cart|basket|bag)|(cart|basket|bag) ?(add|btn|button)|\w*buy(now)?|(quick|fast) ?order|(one|1) ?click)\b/i;
/** Those of what stands beside an add, and often looks like one. */
const OTHER = /\b(remove|(re|quick)?view|compare|guide|wish(list)?|share|login)\b/i;
/** Whether a press adds, by its handler, its route or its author's words. */
export function adds(control) {
    const code = codeOf(control);
    if (isCartAdd(code))
        return true;
    // A link to a page leads there, unless the script knows its product.
    const isLink = control.matches('[href]:not([href^="#"],[href^=javascript])');
    if (isLink && !idOn(control))
        return false;
    const phrases = ['id', 'class', 'name', 'data-action']
        .map((name) => control.getAttribute(name) ?? '')
        .concat(code)
        // `addToCart`, `add_to_cart` and `add-to-cart` are the same three words.
        .map((text) => text.replace(/[\W_]+|(?<=[a-z\d])(?=[A-Z])/g, ' '));
    return (!OTHER.test(phrases.join()) && phrases.some((words) => ADD.test(words)));
}
/**
 * The controls of the page that add a product.
 *
 * @param named Selector of those that a theme names.
 * @param known Those that add, whatever they are like by now.
 */
export const findControls = (named, known) => [...document.querySelectorAll(`${PRESSABLE},${named}`)].filter((control) => known.has(control) ||
    native(control).matches(named) ||
    contain(() => adds(control)));
