// The cart page refuses more than the stock, and says so.
import {equal, match} from 'node:assert/strict';

import {createSession} from '../http/create-session.mjs';
import {cartRoute} from '../shop/routes.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';
import {isFour} from '../shop/versions.mjs';

const PRODUCT = '40';
const CART = 'index.php?route=checkout/cart';

const lineOf = async (shop) =>
  (await shop.query('SELECT cart_id, quantity FROM oc_cart'))[0];

const edit = (shop, session, id, quantity) =>
  session.post(
    cartRoute(shop, 'edit'),
    isFour(shop) ? {key: id, quantity} : {[`quantity[${id}]`]: quantity},
  );

const refusesMore = async (shop) => {
  await shop.query('DELETE FROM oc_cart');
  await setQuantity(shop, PRODUCT, 4);
  const session = createSession(shop.url);
  await session.get('index.php?route=common/home');
  const fields = {product_id: PRODUCT, quantity: '2'};
  await session.post(cartRoute(shop, 'add'), fields);
  const {cart_id: id} = await lineOf(shop);
  await edit(shop, session, id, 4);
  equal((await lineOf(shop)).quantity, '4');
  const answer = await edit(shop, session, id, 9);
  equal((await lineOf(shop)).quantity, '4', 'more than there is');
  // 4.x responds to the page's script, 3.x reloads the page.
  const said = isFour(shop) ? answer.text : (await session.get(CART)).text;
  const [words = said.slice(0, 400)] = /iPhone: [^<"]*/.exec(said) ?? [];
  match(words, /\b4\b/);
  await edit(shop, session, id, 1);
  equal((await lineOf(shop)).quantity, '1', 'fewer is never refused');
  await shop.query('DELETE FROM oc_cart');
  await setQuantity(shop, PRODUCT, 100);
  return `"${words.trim()}"`;
};

/** Needs the extension. */
export const cartEditSteps = ({shop}, step) =>
  step('the cart takes no more than there is, and says so', () =>
    refusesMore(shop),
  );
