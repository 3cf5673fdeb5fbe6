// The owner edits a sold order of the last pieces through the API: its lines
// are rebuilt in a cart, where nobody is refused.
import {deepEqual, equal, ok} from 'node:assert/strict';

import {clearSales} from '../holds/sales.mjs';
import {createGuestWith} from '../holds/shopper/guest.mjs';
import {createSession} from '../http/create-session.mjs';
import {quantityOf, setQuantity} from '../shop/set-quantity.mjs';
import {isFour} from '../shop/versions.mjs';

const PRODUCT = '40';
const PIECES = 3;
const KEY = 'a-key-of-tests';

const sellLast = async (shop) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, PIECES);
  const guest = await createGuestWith(shop, PRODUCT, PIECES);
  ok(await guest.confirm(), 'the confirm step opens');
  ok((await guest.pay()).isPlaced);
  equal(await quantityOf(shop, PRODUCT), '0');
  const [{id}] = await shop.query('SELECT MAX(order_id) AS id FROM oc_order');
  return id;
};

const parse = ({text}) => JSON.parse(text);

/** 3.0: the admin's browser asks the shop's API itself. */
const throughApi = async (shop) => {
  await shop.query(
    `UPDATE oc_api SET \`key\` = '${KEY}', status = 1; ` +
      'DELETE FROM oc_api_ip; ' +
      "INSERT INTO oc_api_ip (api_id, ip) SELECT api_id, '127.0.0.1' FROM oc_api",
  );
  const [{username}] = await shop.query('SELECT username FROM oc_api');
  const session = createSession(shop.url);
  const {api_token: token} = parse(
    await session.post('index.php?route=api/login', {username, key: KEY}),
  );
  ok(token, 'a token');
  const {success, error} = parse(
    await session.post(`index.php?route=api/cart/add&api_token=${token}`, {
      'product[0][product_id]': PRODUCT,
      'product[0][quantity]': String(PIECES),
    }),
  );
  ok(success, JSON.stringify(error));
  const {products} = parse(
    await session.get(`index.php?route=api/cart/products&api_token=${token}`),
  );
  return products;
};

/** 4.0: in a store instance of the admin, when the order's page opens. */
const throughPage = async (shop, admin, id) => {
  await admin.get(`sale/order.info&order_id=${id}`);
  return parse(await admin.get('sale/order.call&action=sale/cart')).products;
};

/** 4.1: in a store instance of the admin, in one request. */
const throughCall = async (shop, admin, id) => {
  await shop.query(
    "UPDATE oc_setting SET value = (SELECT MIN(api_id) FROM oc_api) WHERE `key` = 'config_api_id'",
  );
  const answer = parse(
    await admin.session.post(admin.address('sale/order.call&call=cart'), {
      order_id: id,
      'product[0][product_id]': PRODUCT,
      'product[0][quantity]': String(PIECES),
    }),
  );
  equal(answer.error, undefined, JSON.stringify(answer.error));
  return answer.products;
};

const rebuild = (shop) => {
  if (!isFour(shop)) return throughApi;
  return shop.version.startsWith('4.1') ? throughCall : throughPage;
};

const edits = async (shop, admin) => {
  const id = await sellLast(shop);
  const products = await rebuild(shop)(shop, admin, id);
  deepEqual(
    products.map((line) => `${line.quantity} of ${line.product_id}`),
    [`${PIECES} of ${PRODUCT}`],
  );
};

export const orderEditSteps = async ({shop}, admin, step) => {
  await step('a sold order of the last pieces is edited', () =>
    edits(shop, admin),
  );
};
