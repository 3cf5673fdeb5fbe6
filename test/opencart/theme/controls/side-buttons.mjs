// G6: the other buttons of a card or form with add-to-cart.
import {equal} from 'node:assert/strict';

import {PRODUCT} from '../catalog.mjs';
import {press} from './press.mjs';
import {settle} from './try-paths.mjs';

const ROUTE = /[?&]route=(?:account|product)(?:\/|%2F)(?:wishlist|compare)/;

/** Runs in the page: wish list, compare and, in 4.0, "remove" of the list. */
const findSideButtons = (productId) => {
  const ofProduct = ({form, attributes}) =>
    form
      ? form.elements.product_id?.value === productId
      : attributes.onclick?.value.includes(`'${productId}'`);
  return [
    ...document.querySelectorAll(
      '[onclick^="wishlist.add"], [onclick^="compare.add"], ' +
        '[formaction*="account/wishlist"], [formaction*="product/compare"]',
    ),
  ].filter(ofProduct);
};

const sideButtons = async (page) => {
  const found = await page.evaluateHandle(findSideButtons, PRODUCT);
  const properties = await found.getProperties();
  return [...properties.values()]
    .map((property) => property.asElement())
    .filter(Boolean);
};

/** Presses each; its request must succeed. */
export const trySideButtons = async (shopper) => {
  const {page, adds} = shopper;
  const buttons = await sideButtons(page);
  const total = adds.sent();
  for (const button of buttons) {
    const answered = page.waitForResponse((response) =>
      ROUTE.test(response.url()),
    );
    await press(page, button);
    equal((await answered).status(), 200);
    await settle(shopper);
  }
  adds.assertTotal(total);
  return buttons.length > 0 ? `${buttons.length} buttons` : 'none here';
};
