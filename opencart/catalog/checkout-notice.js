// On checkout pages: says so when the shop does not answer, or refuses. Pages of
// OpenCart 4 write that to the console alone, those of 3.0 show a raw answer.
// Renews the hold while the shopper is there.
(() => {
  'use strict';

  const {failed, renew, renewSeconds} = document.currentScript.dataset;
  const {jQuery} = window;
  /** What places an order, or comes right before. */
  const STEPS = /route=(checkout\/|extension\/(\w+\/)?payment\/)/;

  const place = () =>
    document.getElementById('alert') ??
    document.getElementById('content') ??
    document.body;

  const say = (text) => {
    document.getElementById('true-stock-notice')?.remove();
    const notice = document.createElement('div');
    notice.id = 'true-stock-notice';
    notice.className = 'alert alert-danger';
    notice.setAttribute('role', 'alert');
    notice.tabIndex = -1;
    place().prepend(notice);
    // Filled in when it is there: so assistive technology reads it.
    notice.textContent = text;
    notice.scrollIntoView({block: 'nearest'});
  };

  /** Our own words come as HTML text, for pages that put them in as such. */
  const plain = (html) =>
    new DOMParser().parseFromString(html, 'text/html').body.textContent;

  const reasonOf = (request) => {
    try {
      const {error} = JSON.parse(request.responseText);
      return typeof error === 'string' && error ? plain(error) : failed;
    } catch {
      return failed;
    }
  };

  jQuery?.(document).on('ajaxError', (event, request, settings, thrown) => {
    if (thrown !== 'abort' && STEPS.test(settings.url)) say(reasonOf(request));
  });

  let isActive = true;
  const note = () => (isActive = true);
  for (const type of ['pointerdown', 'keydown', 'scroll', 'input']) {
    document.addEventListener(type, note, {capture: true, passive: true});
  }

  const stay = () => {
    if (!isActive || document.visibilityState === 'hidden') return;
    isActive = false;
    // It fails as the payment would: the shopper is told then.
    fetch(renew, {method: 'POST'}).catch(() => {});
  };
  setInterval(stay, renewSeconds * 1000);
})();
