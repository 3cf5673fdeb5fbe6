// One customer on several devices: sessions that are signed in, each ready for
// the confirm step, with one cart.
import {createGuest, createGuestWith} from './guest.mjs';

const quote = (text) =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

let count = 0;

const nextSessionId = () => `d${String((count += 1)).padStart(25, '0')}`;

const createCustomer = async (shop) => {
  const email = `customer-${(count += 1)}@example.com`;
  await shop.query(
    `SET SESSION sql_mode = ''; INSERT INTO oc_customer SET status = 1, ` +
      `customer_group_id = 1, firstname = 'Ann', lastname = 'Example', ` +
      `telephone = '123456', newsletter = 0, email = '${email}'`,
  );
  const [{id}] = await shop.query(
    `SELECT customer_id AS id FROM oc_customer WHERE email = '${email}'`,
  );
  return Number(id);
};

/** What OpenCart stores in a session. */
const readSession = async (shop, sessionId) => {
  const [{data}] = await shop.query(
    `SELECT data FROM oc_session WHERE session_id = '${sessionId}'`,
  );
  return JSON.parse(data);
};

const writeSession = (shop, sessionId, data) =>
  shop.query(
    'REPLACE INTO oc_session (session_id, data, expire) VALUES ' +
      `('${sessionId}', ${quote(JSON.stringify(data))}, ` +
      'NOW() + INTERVAL 1 HOUR)',
  );

const sessionOf = (guest) => guest.cookies.get('OCSESSID');

const signedIn = (data, id) => ({
  ...data,
  customer_id: id,
  ...(data.customer && {customer: {...data.customer, customer_id: id}}),
});

/** Signs a guest in; OpenCart merges her cart at her next request. */
export const signIn = async (shop, guest) => {
  const id = await createCustomer(shop);
  const data = await readSession(shop, sessionOf(guest));
  await writeSession(shop, sessionOf(guest), signedIn(data, id));
  return id;
};

/** @returns devices of one customer, with one piece in her cart */
export const createDevices = async (shop, number, productId) => {
  const model = await createGuestWith(shop, productId);
  const id = await createCustomer(shop);
  const data = signedIn(await readSession(shop, sessionOf(model)), id);
  await shop.query(
    `UPDATE oc_cart SET customer_id = ${id} ` +
      `WHERE session_id = '${sessionOf(model)}'`,
  );
  return Promise.all(
    Array.from({length: number}, async () => {
      const sessionId = nextSessionId();
      await writeSession(shop, sessionId, data);
      return createGuest(shop, {sessionId});
    }),
  );
};
