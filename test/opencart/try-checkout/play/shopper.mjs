// One shopper, who is at the shop's checkout, at the gateway, refused, or done.
import {createGuest} from '../../holds/shopper/guest.mjs';
import {isFour} from '../../shop/versions.mjs';
import {createBrowser} from './browser.mjs';
import {fieldsOf, readWords} from './read-words.mjs';
import {reportPayment} from './report-payment.mjs';

const SUCCESS = {route: 'checkout/success', as: 'page'};
const CART = {route: 'checkout/cart', as: 'page'};

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

/** What a description is told of her. */
const aboutOf = async (shopper) => {
  const {play, guest, method} = shopper;
  const {shop, stub} = play;
  shopper.order = (await orderOf(shop, guest)) || shopper.order;
  const {order} = shopper;
  const total = await totalOf(shop, order);
  return {shop, stub, order, total, email: guest.email, method};
};

const sendAll = async ({send}, steps) => {
  let answer;
  for (const step of steps) answer = await send(step);
  return answer;
};

const read = (shopper, answer) => {
  shopper.reads = readWords(answer) || shopper.reads;
};

/** Where a script goes on, as the response says. */
const nextOf = (answer) => {
  const {redirect, url} = fieldsOf(answer);
  return String(redirect ?? url ?? '');
};

const isSuccess = (answer) =>
  `${answer.route ?? ''} ${nextOf(answer)}`.includes('checkout/success');

/** The response leads to the stub, perhaps in JSON. */
const leadsAway = ({stub}, {location = '', text}) =>
  `${location} ${text.replaceAll('\\/', '/')}`.includes(stub.url);

/** Where she is after a press. */
const placeAfter = (play, answer) => {
  const {reaches = (given) => leadsAway(play, given)} = play.payment;
  if (reaches(answer)) return 'gateway';
  if (isSuccess(answer)) return 'placed';
  const isRefused =
    nextOf(answer).includes('checkout/cart') ||
    answer.status >= 400 ||
    readWords(answer) !== '';
  return isRefused ? 'refused' : 'shop';
};

/** Back at the shop, from the gateway or after an order. */
const comeBack = async (shopper) => {
  const {back} = shopper.play.payment;
  const step =
    shopper.place === 'gateway' && back
      ? {as: 'back', ...back(await aboutOf(shopper))}
      : SUCCESS;
  const answer = await shopper.send(step);
  const isTold = isSuccess(answer) && !answer.route;
  read(shopper, isTold ? await shopper.send(SUCCESS) : answer);
};

/**
 * @param {object} play shop, stub, checkout and payment, see describe.mjs
 * @param {string} productId one piece of it goes into the cart
 */
export const createShopper = async (play, productId) => {
  const {shop, checkout, payment} = play;
  const method = methodOf(shop, payment);
  const guest = createGuest(shop, {payment: method});
  const {send} = createBrowser(shop, guest);
  const shopper = {play, guest, method, send};
  Object.assign(shopper, {place: 'shop', order: 0, reads: ''});
  await guest.add(productId);
  await sendAll(shopper, checkout.fill(await aboutOf(shopper)));
  return shopper;
};

/** She comes to where the button that pays is shown. */
export const open = async (shopper) => {
  const {checkout, payment} = shopper.play;
  const {shows = /id=\\?"button-confirm/} = payment;
  const steps = checkout.open(await aboutOf(shopper));
  shopper.last = await sendAll(shopper, steps);
  await aboutOf(shopper);
  if (shows.test(shopper.last.text)) return;
  shopper.place = 'refused';
  const isTold = readWords(shopper.last) !== '';
  read(shopper, isTold ? shopper.last : await shopper.send(CART));
};

/** She presses it, so often at once. */
export const press = async (shopper, times = 1) => {
  const {checkout, payment} = shopper.play;
  const about = await aboutOf(shopper);
  const before = checkout.press?.(about) ?? [];
  for (const step of [...before, ...payment.press(about)]) {
    if (shopper.place !== 'shop') break;
    const presses = Array.from({length: times}, () => shopper.send(step));
    shopper.last = (await Promise.all(presses)).at(-1);
    shopper.place = placeAfter(shopper.play, shopper.last);
    if (shopper.place === 'refused') read(shopper, shopper.last);
  }
  if (shopper.place === 'placed') await comeBack(shopper);
};

/** She pays at the gateway, which reports it so often, and comes back. */
export const pay = async (shopper, reports = 1) => {
  if (shopper.place !== 'gateway') return;
  const {play} = shopper;
  const {payment} = play;
  for (let count = 0; payment.report && count < reports; count++) {
    await reportPayment(payment.report(await aboutOf(shopper)), play);
  }
  await comeBack(shopper);
  shopper.hasPaid = payment.hasPaid?.(await aboutOf(shopper)) ?? true;
};

export const leave = ({send}) => send({route: 'common/home', as: 'page'});
