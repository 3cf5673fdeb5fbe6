// A guest who buys, with cookies and an address of her own.
import {JSON_ACCEPTED, request} from '../../http/request.mjs';
import {familyOf, isFour} from '../../shop/versions.mjs';
import {checkoutRoutes} from './checkout-routes.mjs';

/** Each guest has her own address of this machine. */
let count = 0;

const nextAddress = () => {
  count += 1;
  return `127.1.${Math.floor(count / 250)}.${1 + (count % 250)}`;
};

const textOf = (html) =>
  html
    .replaceAll(/<script[^]*?<\/script>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .trim();

const alertsOf = (page) =>
  [
    ...page
      .replaceAll(/<script[^]*?<\/script>/g, '')
      .matchAll(/class="alert[^"]*"[^>]*>([^]*?)<\/div>/g),
  ].map(([, html]) => textOf(html).replace(/\s*×?$/, ''));

const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

const idFields = (shop, id, quantity) =>
  isFour(shop)
    ? {key: id, quantity: String(quantity)}
    : {[`quantity[${id}]`]: String(quantity)};

/** Her actions in the cart. */
const cartOf = (shop, ask) => {
  const {method} = familyOf(shop.version);
  const cart = (act, fields) => ask(`checkout/cart${method}${act}`, fields);
  return {
    async add(productId, quantity = 1, optionValues = {}) {
      const values = Object.entries(optionValues).map(([option, value]) => [
        `option[${option}]`,
        String(value),
      ]);
      const answer = await cart('add', {
        product_id: String(productId),
        quantity: String(quantity),
        ...Object.fromEntries(values),
      });
      return Boolean(parse(answer.text).success);
    },

    edit: (cartId, quantity) => cart('edit', idFields(shop, cartId, quantity)),

    remove: (cartId) => cart('remove', {key: cartId}),

    /** The warnings of the cart page. */
    async readCart() {
      const {text} = await ask('checkout/cart', undefined, false);
      return alertsOf(text);
    },
  };
};

/** Her actions at the checkout. */
const checkoutOf = (shop, ask, email, payment) => {
  const routes = checkoutRoutes(shop);
  return {
    /** Fills in every step before the confirm step. */
    async fillIn() {
      for (const {route, fields} of routes.steps(email, payment)) {
        const {text} = await ask(route, fields, Boolean(fields));
        const {error} = parse(text);
        if (error && Object.keys(error).length > 0) {
          throw new Error(`${route}: ${JSON.stringify(error)}`);
        }
      }
    },

    /** Opens the confirm step; false when she is sent elsewhere. */
    async confirm() {
      const {text} = await ask(routes.confirm);
      return /id="button-confirm"/.test(text);
    },

    /** @returns whether the shop reports a placed order, and its messages */
    async pay() {
      const {status, text} = await ask(routes.pay, undefined, true, {
        accept: JSON_ACCEPTED,
      });
      const {redirect = '', error = ''} = parse(text);
      return {
        isPlaced: redirect.includes('checkout/success'),
        toCart: redirect.includes('checkout/cart'),
        status,
        error: textOf(error),
        text,
      };
    },
  };
};

/**
 * @param {import('../../shop/create-shop.mjs').Shop} shop
 * @param {object} [options]
 * @param {string} [options.address] to share with other guests
 * @param {string} [options.payment] code of her payment method, if not cash
 * @param {string} [options.sessionId] of a session that is prepared already
 */
export const createGuest = (shop, options = {}) => {
  const {address = nextAddress(), sessionId, payment} = options;
  const cookies = new Map(sessionId ? [['OCSESSID', sessionId]] : []);
  const language = isFour(shop) ? '&language=en-gb' : '';
  const email = `guest-${address.replaceAll('.', '-')}-${++count}@example.com`;
  let url = shop.url;

  const ask = (route, fields, isScript = true, from = {}) => {
    const target = new URL(`index.php?route=${route}${language}`, url);
    return request(target, {
      address,
      cookies,
      fields,
      isScript,
      ...from,
    });
  };
  return {
    email,
    cookies,
    ask,
    ...cartOf(shop, ask),
    ...checkoutOf(shop, ask, email, payment),
    /** Sends later requests to another server of the same shop. */
    use: (other) => (url = other),
    leave: () => ask('common/home', undefined, false),
  };
};

/** Several guests who fill their carts alike, ready for the confirm step. */
export const createGuests = async (shop, number, fill) => {
  const guests = Array.from({length: number}, () => createGuest(shop));
  await Promise.all(
    guests.map(async (guest) => {
      await fill(guest);
      await guest.fillIn();
    }),
  );
  return guests;
};

/** One guest with this in her cart, ready for the confirm step. */
export const createGuestWith = async (
  shop,
  productId,
  quantity = 1,
  optionValues = {},
) => {
  const [guest] = await createGuests(shop, 1, (shopper) =>
    shopper.add(productId, quantity, optionValues),
  );
  return guest;
};
