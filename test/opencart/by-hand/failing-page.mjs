// A shopper on a page whose requests may fail: the shop sells as before.
import {awaitCart} from '../pages/cart.mjs';
import {visit} from '../pages/visit.mjs';

export const PRODUCT = '40';

export const visitFailingPage = (run, act) =>
  visit({...run, productId: PRODUCT, mayFail: true}, act);

/** The first add of the page. */
export const addOnFailingPage = async (shopper) => {
  await shopper.page.click('#button-cart');
  await shopper.adds.reach(1);
  await awaitCart(shopper, 1);
  shopper.adds.assertTotal(1);
};
