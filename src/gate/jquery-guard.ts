import {isAdd} from './cart-routes.js';
import {onPageChange} from '../page/page-changes.js';

/** The little of jQuery that is used; versions 1.5 to 3.7 have it. */
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

/**
 * Whether a request with these fields may go. Where that has to be asked
 * about, `resend` is called after the answer.
 */
type RequestGuard = (fields: URLSearchParams, resend: () => void) => boolean;

const guards = new Set<RequestGuard>();
const guarded = new WeakSet<JQuery>();
let stopWaiting = () => {};

const jQueryOf = () => (window as {jQuery?: JQuery}).jQuery;

/** jQuery has run the theme's handlers by itself; this event is its echo. */
export const isEcho = ({type}: Event): boolean =>
  jQueryOf()?.event?.triggered === type;

/** The fields of a body, in any of the forms that say what they are. */
const readFields = (data: unknown): URLSearchParams =>
  new URLSearchParams(
    typeof data === 'string' ||
      data instanceof FormData ||
      data instanceof URLSearchParams
      ? (data as string)
      : '',
  );

function guardJQuery(): void {
  const jQuery = jQueryOf();
  if (!jQuery?.ajaxPrefilter || guarded.has(jQuery)) return;
  guarded.add(jQuery);
  // Aborted in here, a request calls none of the callbacks in its options.
  jQuery.ajaxPrefilter(({data, url = ''}, original, request) => {
    if (!isAdd(url)) return;
    const fields = readFields(data);
    for (const [name, value] of new URLSearchParams(url.split('?')[1])) {
      fields.append(name, value);
    }
    const resend = () => jQuery.ajax(url, original);
    if (![...guards].every((guard) => guard(fields, resend))) request.abort();
  });
}

/**
 * Stands before requests that jQuery is about to send to where products are
 * added: `.trigger('click')` calls handlers without any event that the window
 * could see. Returns how to stop.
 */
export function addRequestGuard(guard: RequestGuard): () => void {
  if (!guards.size) {
    guardJQuery();
    // It may come later.
    stopWaiting = onPageChange(guardJQuery);
  }
  guards.add(guard);
  return () => {
    if (guards.delete(guard) && !guards.size) stopWaiting();
  };
}
