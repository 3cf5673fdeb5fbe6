import { isCartAdd } from './cart-routes.js';
import { contain } from '../page/contain.js';
const guarded = new WeakSet();
/** The page's jQuery; without it, an element or a frame may have its name. */
function jQueryOf() {
    const { jQuery } = window;
    return typeof jQuery === 'function' ? jQuery : undefined;
}
/**
 * Whether an event comes from jQuery's own `trigger()`, which has already run
 * the theme's handlers.
 */
export const isEcho = ({ type }) => jQueryOf()?.event?.triggered === type;
/** The fields of a request body: text, `FormData` or `URLSearchParams`. */
const readFields = (data) => new URLSearchParams(typeof data === 'string' ||
    data instanceof FormData ||
    data instanceof URLSearchParams
    ? data
    : '');
/**
 * Checks each jQuery request that adds to the cart: `.trigger()` calls the
 * theme's handlers with no event that a listener could see. jQuery may be loaded
 * later: this may be called again.
 */
export function guardJQuery(gates) {
    const jQuery = jQueryOf();
    if (!jQuery?.ajaxPrefilter || guarded.has(jQuery))
        return;
    guarded.add(jQuery);
    // A request that is aborted here calls none of its callbacks.
    jQuery.ajaxPrefilter(({ data, url = '' }, original, request) => {
        if (!isCartAdd(url))
            return;
        const fields = new URLSearchParams(url.split('?')[1]);
        for (const [name, value] of readFields(data))
            fields.append(name, value);
        const resend = () => jQuery.ajax(url, original);
        const goesOn = [...gates.keys()].every((gate) => contain(() => gate.onRequest(fields, resend)) ?? true);
        if (!goesOn)
            request.abort();
    });
}
