// One shopper, whose browser is at the shop's checkout or at the gateway.
import {JSON_ACCEPTED} from '../../http/request.mjs';
import {createGuest} from '../../holds/shopper/guest.mjs';
import {isFour} from '../../shop/versions.mjs';
import {fieldsOf, readWords} from './read-words.mjs';
import {reportPayment} from './report-payment.mjs';

const MOST_REDIRECTS = 5;

const HTML = {mode: 'navigate', accept: 'text/html', destination: 'document'};

/** What browsers say of a request, by what makes it. */
const HEADERS = {
  script: {site: 'same-origin', mode: 'cors', accept: JSON_ACCEPTED},
  form: {...HTML, site: 'same-origin', more: {'sec-fetch-user': '?1'}},
  page: {...HTML, site: 'same-origin', more: {'sec-fetch-user': '?1'}},
  back: {...HTML, site: 'cross-site'},
};

const headersOf = (shop, as) => {
  const {more, ...headers} = HEADERS[as];
  const referer = `${shop.url}index.php?route=checkout/checkout`;
  return {...headers, more: {...more, ...(as !== 'back' && {referer})}};
};

/** OpenCart 4 has several methods in one module. */
const methodOf = (shop, {code, method}) =>
  method ?? (isFour(shop) ? `${code}.${code}` : code);

/** The order that the shop's session has. */
const orderOf = async (shop, guest) => {
  const [row] = await shop.query(
    'SELECT data FROM oc_session WHERE session_id = ' +
      `'${guest.cookies.get('OCSESSID')}'`,
  );
  return Number(JSON.parse(row?.data ?? '{}').order_id ?? 0);
};

/** In its own currency. */
const totalOf = async (shop, order) => {
  const [row] = await shop.query(
    'SELECT ROUND(total * currency_value, 2) AS total FROM oc_order ' +
      `WHERE order_id = ${order}`,
  );
  return row?.total;
};

const isAway = (shop, address) =>
  new URL(address, shop.url).host !== new URL(shop.url).host;

const browserOf = (shop, guest) => {
  const send = async ({route, fields, as = 'script'}) => {
    const answer = await guest.ask(
      route,
      fields,
      as === 'script',
      headersOf(shop, as),
    );
    return follow(answer, as === 'back' ? 'back' : 'page');
  };

  /** Redirects within the shop are pages of hers. */
  const follow = async (answer, as) => {
    let last = answer;
    for (let count = 0; last.location && count < MOST_REDIRECTS; count++) {
      if (isAway(shop, last.location)) return last;
      const {search} = new URL(last.location, shop.url);
      const route = search.replace(/^\?route=/, '');
      last = await guest.ask(route, undefined, false, headersOf(shop, as));
      last.route = route;
    }
    return last;
  };
  return {send, follow};
};

const isSuccess = ({text, route = ''}) =>
  route.startsWith('checkout/success') ||
  /checkout\/success/.test(fieldsOf({text}).redirect ?? '');

/**
 * @param {object} play shop, stub, checkout and payment, see describe.mjs
 * @param {string} productId one piece of it goes into the cart
 */
export const createShopper = async (play, productId) => {
  const {shop, stub, checkout, payment} = play;
  const method = methodOf(shop, payment);
  const guest = createGuest(shop, {payment: method});
  const {send} = browserOf(shop, guest);
  const shopper = {place: 'shop', order: 0, reads: ''};

  const read = (answer) => (shopper.reads = readWords(answer) || shopper.reads);

  const about = async () => {
    shopper.order = (await orderOf(shop, guest)) || shopper.order;
    const {order} = shopper;
    const total = await totalOf(shop, order);
    return {shop, stub, order, total, email: guest.email, method};
  };

  const run = async (steps) => {
    let answer;
    for (const step of steps) answer = await send(step);
    return answer;
  };

  const isAtGateway = (answer) =>
    payment.reaches
      ? payment.reaches(answer)
      : `${answer.location} ${answer.text}`.includes(stub.url) ||
        `${answer.text}`.includes(stub.url.replaceAll('/', '\\/'));

  /** Whether a press of the button led on: to the gateway, or to success. */
  const goesOn = (answer) => {
    const {redirect = ''} = fieldsOf(answer);
    if (isAtGateway(answer)) shopper.place = 'gateway';
    else if (isSuccess(answer)) shopper.place = 'placed';
    else if (/checkout\/cart/.test(redirect)) shopper.place = 'refused';
    else if (answer.status >= 400 || readWords(answer))
      shopper.place = 'refused';
    return shopper.place === 'shop';
  };

  await guest.add(productId);
  await run(checkout.fill(await about()));

  return Object.assign(shopper, {
    guest,

    /** Comes to where the button that pays is shown. */
    async open() {
      const answer = await run(checkout.open(await about()));
      const isShown = (payment.shows ?? /id=\\?"button-confirm/).test(
        answer.text,
      );
      await about();
      if (isShown) return;
      shopper.place = 'refused';
      shopper.page = answer.text;
      const words = readWords(answer);
      if (words) shopper.reads = words;
      else read(await send({route: 'checkout/cart', as: 'page'}));
    },

    /** Presses it, so often at once. */
    async press(times = 1) {
      if (shopper.place !== 'shop') return;
      const now = await about();
      const before = checkout.press?.(now) ?? [];
      for (const step of [...before, ...payment.press(now)]) {
        const presses = Array.from({length: times}, () => send(step));
        const answer = (await Promise.all(presses)).at(-1);
        if (goesOn(answer)) continue;
        if (shopper.place !== 'placed') read(answer);
        shopper.answer = answer;
        break;
      }
      if (shopper.place === 'placed') await shopper.comesBack();
    },

    /** Pays at the gateway, which reports it so often, and comes back. */
    async pay(reports = 1) {
      if (shopper.place !== 'gateway') return;
      shopper.hasPaid = true;
      for (let count = 0; count < reports; count++) {
        await reportPayment(payment.report(await about()), play);
      }
      await shopper.comesBack();
    },

    async comesBack() {
      const {back} = payment;
      const step =
        shopper.place === 'gateway' && back
          ? {as: 'back', ...back(await about())}
          : {route: 'checkout/success', as: 'page'};
      const answer = await send(step);
      read(
        isSuccess(answer) && !answer.route
          ? await send({route: 'checkout/success', as: 'page'})
          : answer,
      );
    },

    leave: () => send({route: 'common/home', as: 'page'}),
  });
};
