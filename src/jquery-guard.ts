/** The little of jQuery that is used; versions 1.5 to 3.7 have it. */
interface JQuery {
  ajaxPrefilter(
    filter: (
      options: {url?: string; data?: unknown},
      original: unknown,
      request: {abort(): void},
    ) => void,
  ): void;
}

const guarded = new WeakSet<JQuery>();

/**
 * Stands before requests that jQuery is about to send: `.trigger('click')`
 * calls handlers without any event that the window could see.
 *
 * @param isRefused Told of the address and the fields of a request.
 */
export function guardJQuery(
  isRefused: (url: string, fields: URLSearchParams) => boolean,
): void {
  const {jQuery} = window as {jQuery?: JQuery};
  if (!jQuery?.ajaxPrefilter || guarded.has(jQuery)) return;
  guarded.add(jQuery);
  jQuery.ajaxPrefilter(({data, url = ''}, _, request) => {
    const fields = new URLSearchParams(typeof data === 'string' ? data : '');
    if (isRefused(url, fields)) request.abort();
  });
}
