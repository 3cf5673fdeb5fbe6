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

/** What OpenCart stores in a session whose checkout is filled in. */
const readSession = async (shop, guest) => {
  const id = guest.cookies.get('OCSESSID');
  const [{data}] = await shop.query(
    `SELECT data FROM oc_session WHERE session_id = '${id}'`,
  );
  return JSON.parse(data);
};

/** @returns devices of one customer, with one piece in her cart */
export const createDevices = async (shop, number, productId) => {
  const model = await createGuestWith(shop, productId);
  const data = await readSession(shop, model);
  const id = await createCustomer(shop);
  await shop.query(
    `UPDATE oc_cart SET customer_id = ${id} ` +
      `WHERE session_id = '${model.cookies.get('OCSESSID')}'`,
  );
  data.customer_id = id;
  if (data.customer) data.customer.customer_id = id;
  return Promise.all(
    Array.from({length: number}, async () => {
      const sessionId = nextSessionId();
      await shop.query(
        'REPLACE INTO oc_session (session_id, data, expire) VALUES ' +
          `('${sessionId}', ${quote(JSON.stringify(data))}, ` +
          'NOW() + INTERVAL 1 HOUR)',
      );
      return createGuest(shop, {sessionId});
    }),
  );
};
