// What a shopper's browser sends: headers, and where redirects lead.
import {JSON_ACCEPTED} from '../../http/request.mjs';

const MOST_REDIRECTS = 5;

const HTML = {mode: 'navigate', accept: 'text/html', destination: 'document'};

const PRESSED = {'sec-fetch-user': '?1'};

/** What browsers say of a request, by what makes it. */
const HEADERS = {
  script: {site: 'same-origin', mode: 'cors', accept: JSON_ACCEPTED},
  form: {...HTML, site: 'same-origin', more: PRESSED},
  page: {...HTML, site: 'same-origin', more: PRESSED},
  back: {...HTML, site: 'cross-site'},
};

const headersOf = (shop, as) => {
  const {more, ...headers} = HEADERS[as];
  const referer = `${shop.url}index.php?route=checkout/checkout`;
  return {...headers, more: {...more, ...(as !== 'back' && {referer})}};
};

const isAway = (shop, address) =>
  new URL(address, shop.url).host !== new URL(shop.url).host;

/**
 * @param {import('../../shop/create-shop.mjs').Shop} shop
 * @param {ReturnType<typeof import('../../holds/shopper/guest.mjs').createGuest>} guest
 * @returns `send({route, fields, as})`: the response, after the shop's own
 *   redirects; `route` tells where they led
 */
export const createBrowser = (shop, guest) => {
  const ask = (route, fields, as) =>
    guest.ask(route, fields, as === 'script', headersOf(shop, as));

  const follow = async (answer, as) => {
    let last = answer;
    for (let count = 0; last.location && count < MOST_REDIRECTS; count++) {
      if (isAway(shop, last.location)) return last;
      const {search} = new URL(last.location, shop.url);
      const route = search.replace(/^\?route=/, '');
      last = {...(await ask(route, undefined, as)), route};
    }
    return last;
  };

  return {
    send: async ({route, fields, as = 'script'}) =>
      follow(await ask(route, fields, as), as === 'back' ? 'back' : 'page'),
  };
};
