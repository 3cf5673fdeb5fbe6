import {isCartAdd} from './cart-routes.js';
import {contain} from '../page/contain.js';
import type {PageGate} from './page-gate.js';

/** The part of jQuery that is used; versions 1.5 to 3.7 have it. */
interface JQuery {
  ajax(url: string, options: object): void;
  ajaxPrefilter(
    filter: (
      options: {url?: string; data?: unknown},
      original: object,
      request: {abort(): void},
    ) => void,
  ): void;
  event?: {triggered?: string};
}

const guarded = new WeakSet<JQuery>();

/** The page's jQuery; without it, an element or a frame may have its name. */
function jQueryOf(): JQuery | undefined {
  const {jQuery} = window as {jQuery?: JQuery};
  return typeof jQuery === 'function' ? jQuery : undefined;
}

/**
 * Whether an event comes from jQuery's own `trigger()`, which has already run
 * the theme's handlers.
 */
export const isEcho = ({type}: Event): boolean =>
  contain(() => jQueryOf()?.event?.triggered) === type;

/** The fields of a request body: text, `FormData` or `URLSearchParams`. */
const readFields = (data: unknown): URLSearchParams =>
  new URLSearchParams(
    typeof data === 'string' ||
      data instanceof FormData ||
      data instanceof URLSearchParams
      ? (data as string)
      : '',
  );

/**
 * Checks each jQuery request that adds to the cart: `.trigger()` calls the
 * theme's handlers with no event that a listener could see. jQuery may be loaded
 * later: this may be called again. A stub of it may throw at whatever is read.
 */
export function guardJQuery(gates: ReadonlyMap<PageGate, unknown>): void {
  const jQuery = jQueryOf();
  if (!jQuery?.ajaxPrefilter || guarded.has(jQuery)) return;
  guarded.add(jQuery);
  // A request that is aborted here calls none of its callbacks.
  jQuery.ajaxPrefilter(({data, url = ''}, original, request) => {
    if (!isCartAdd(url)) return;
    const fields = new URLSearchParams(url.split('?')[1]);
    for (const [name, value] of readFields(data)) fields.append(name, value);
    const resend = () => jQuery.ajax(url, original);
    const goesOn = [...gates.keys()].every(
      (gate) => contain(() => gate.onRequest(fields, resend)) ?? true,
    );
    if (!goesOn) request.abort();
  });
}
