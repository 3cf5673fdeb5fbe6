// Polls change no session: one with a cookie loses nothing, and one without a
// cookie creates none.
import {equal, match} from 'node:assert/strict';

import {until} from '../../real-servers/until.mjs';
import {cookieHeader} from '../http/cookies.mjs';
import {createSession} from '../http/create-session.mjs';
import {cartRoute, endpointsOf, withQuery} from '../shop/routes.mjs';
import {familyOf} from '../shop/versions.mjs';

const POLLS = 200;
const AT_ONCE = 2;
const SIGNS = {EUR: '€', GBP: '£', USD: '$'};
const PRODUCT_PAGE = 'index.php?route=product/product&product_id=40';

/** Polls, some in parallel; resolves with the cookies that were set. */
const poll = async (shop, endpoint, cookie) => {
  const address = shop.url + withQuery(endpoint, 'ids=40,43');
  const headers = cookie ? {cookie} : {};
  const cookies = [];
  const pollOne = async (count) => {
    for (let sent = 0; sent < count; sent += 1) {
      const answer = await fetch(address, {headers});
      equal(answer.status, 200);
      cookies.push(...answer.headers.getSetCookie());
      await answer.arrayBuffer();
    }
  };
  const each = Array.from({length: AT_ONCE}, () => pollOne(POLLS / AT_ONCE));
  await Promise.all(each);
  return cookies;
};

const showsCurrency = async (session, code) => {
  const {text} = await session.get(PRODUCT_PAGE);
  const prices = text.match(/(?:<h2>|class="price-new">)[^<]*/g) ?? [];
  return prices.some((price) => price.includes(SIGNS[code]));
};

const isCompared = async (session) => {
  const {text} = await session.get('index.php?route=product/compare');
  return text.includes('remove=40');
};

const method = ({version}) => familyOf(version).method;

/** A shopper who changes her session a lot while her pages poll. */
const change = async (shop, session) => {
  const separator = method(shop);
  const currency = `index.php?route=common/currency${separator === '.' ? '.save' : '/currency'}`;
  for (const code of ['EUR', 'GBP', 'USD', 'EUR', 'GBP']) {
    await session.post(currency, {code, redirect: shop.url});
    // OpenCart writes a session after it has answered.
    await until(
      () => showsCurrency(session, code),
      `prices in ${code}, as the shopper chose`,
    );
    await session.post(cartRoute(shop, 'add'), {product_id: '43', quantity: 1});
  }
  await session.post(`index.php?route=product/compare${separator}add`, {
    product_id: '40',
  });
};

const losesNothing = async (shop, endpoint) => {
  await shop.query('DELETE FROM oc_cart');
  const session = createSession(shop.url);
  await session.get('index.php?route=common/home');
  const cookie = cookieHeader(session.cookies);
  match(cookie, /OCSESSID=/);
  const [cookies] = await Promise.all([
    poll(shop, endpoint, cookie),
    change(shop, session),
  ]);
  equal(cookies.join(), '', 'cookies set');
  equal(await showsCurrency(session, 'GBP'), true, 'the currency is lost');
  equal(await isCompared(session), true, 'the comparison is lost');
  const rows = await shop.query('SELECT SUM(quantity) AS pieces FROM oc_cart');
  equal(rows[0].pieces, '5', 'pieces in the cart');
  await shop.query('DELETE FROM oc_cart');
};

const sessionsOf = async (shop) =>
  (await shop.query('SELECT session_id FROM oc_session')).length;

const makesNone = async (shop, endpoint) => {
  const before = await sessionsOf(shop);
  const cookies = await poll(shop, endpoint);
  equal(cookies.join(), '', 'cookies set');
  equal((await sessionsOf(shop)) - before, 0, 'rows added to oc_session');
};

const inMaintenance = async (shop, endpoint) => {
  const set = (value) =>
    shop.query(
      `UPDATE oc_setting SET value = ${value} WHERE \`key\` = 'config_maintenance'`,
    );
  await set(1);
  try {
    const answer = await fetch(shop.url + withQuery(endpoint, 'ids=40'));
    equal(answer.status, 503);
    match(answer.headers.get('retry-after') ?? '', /^\d+$/);
    match(answer.headers.get('content-type'), /^application\/problem\+json/);
    equal((await answer.json()).status, 503);
  } finally {
    await set(0);
  }
};

/** Needs the extension. */
export const sessionSteps = async ({shop}, step) => {
  for (const [name, endpoint] of Object.entries(endpointsOf(shop))) {
    await step(`${name}: ${POLLS} polls with a session lose nothing`, () =>
      losesNothing(shop, endpoint),
    );
    await step(`${name}: ${POLLS} polls without one make none`, () =>
      makesNone(shop, endpoint),
    );
    await step(`${name}: maintenance is a 503 in JSON`, () =>
      inMaintenance(shop, endpoint),
    );
  }
};
