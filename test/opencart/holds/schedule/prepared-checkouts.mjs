// Sessions of guests with a filled-in checkout, copied from one real checkout:
// a thousand shoppers need not type their address.
import {createGuest} from '../shopper/guest.mjs';

const hexadecimal = (number) => number.toString(16).padStart(26, '0');

const quote = (text) =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/**
 * @returns `nextGuest()`, and `fillIn(guest)`: fills in her checkout up to the
 *   confirm step, which she needs again after each change of her cart
 */
export const prepareCheckouts = async (shop, fill) => {
  const model = createGuest(shop);
  await fill(model);
  await model.fillIn();
  const id = model.cookies.get('OCSESSID');
  await shop.query(`DELETE FROM oc_cart WHERE session_id = '${id}'`);
  const [{data}] = await shop.query(
    `SELECT data FROM oc_session WHERE session_id = '${id}'`,
  );
  let number = 0;
  return {
    nextGuest() {
      number += 1;
      return createGuest(shop, {sessionId: hexadecimal(number)});
    },
    fillIn: (guest) =>
      shop.query(
        'REPLACE INTO oc_session (session_id, data, expire) ' +
          `VALUES ('${guest.cookies.get('OCSESSID')}', ` +
          `${quote(data.replaceAll(model.email, guest.email))}, ` +
          'NOW() + INTERVAL 1 HOUR)',
      ),
  };
};
