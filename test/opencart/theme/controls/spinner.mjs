// G2: the theme's own spinner enables the button when it ends.
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

/** Adds another product while this one is blocked. */
export const addNeighbour = async (shopper) => {
  const total = shopper.adds.sent() + 1;
  await press(shopper.page, await neighbour(shopper.page));
  await shopper.adds.reach(total);
  await settle(shopper);
  shopper.adds.assertTotal(total);
};

/** Runs the spinner of each add on the blocked controls. */
export const spin = async ({page}, productId) => {
  for (const control of await controlsOf(page, productId)) {
    await control.evaluate(async (button) => {
      globalThis.jQuery(button).button('loading');
      globalThis.jQuery(button).button('reset');
      // Bootstrap 3 changes the button in a later task.
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
    });
  }
};
