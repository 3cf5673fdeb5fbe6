// A press on "add to cart", and what it must lead to.
import {equal} from 'node:assert/strict';

import {awaitBlock} from '../pages/await-block.mjs';
import {awaitCart} from '../pages/cart.mjs';

const press = ({page}) => page.click('#button-cart');

/** Blocked for this reason, with no add request, also after the next poll. */
export const addBlocked = async (shopper, reason) => {
  await awaitBlock(shopper, () => press(shopper));
  equal(shopper.blocks.at(-1)?.reason, reason);
  await shopper.nextPoll();
  shopper.adds.assertTotal(0);
};

/** The first add of a page: one request, also after the next poll. */
export const addOnce = async (shopper, inCart) => {
  await press(shopper);
  await shopper.adds.reach(1);
  await awaitCart(shopper, inCart);
  await shopper.nextPoll();
  shopper.adds.assertTotal(1);
};
