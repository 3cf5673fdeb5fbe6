// G2: the theme's own spinner ends by enabling the button.
import {PLAIN} from '../catalog.mjs';
import {press} from './press.mjs';
import {controlsOf} from './theme-controls.mjs';
import {settle} from './try-paths.mjs';

const neighbour = async (page) => {
  for (const productId of PLAIN) {
    const [control] = await controlsOf(page, productId);
    if (control) return control;
  }
  throw new Error('No other product on the page can be added.');
};

/** Another product goes into the cart while this one is blocked. */
export const addNeighbour = async (shopper) => {
  const total = shopper.adds.sent() + 1;
  await press(shopper.page, await neighbour(shopper.page));
  await shopper.adds.reach(total);
  await settle(shopper);
  shopper.adds.assertTotal(total);
};

/** What the theme does around each add, on the blocked controls themselves. */
export const spin = async ({page}, productId) => {
  for (const control of await controlsOf(page, productId)) {
    await control.evaluate(async (button) => {
      globalThis.jQuery(button).button('loading');
      globalThis.jQuery(button).button('reset');
      // Bootstrap 3 changes the button in a task of its own.
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
    });
  }
};
