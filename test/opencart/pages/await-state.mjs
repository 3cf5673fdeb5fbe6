import {readControl, readElement} from './read-page.mjs';
import {LIMIT_MS} from './visit.mjs';

/** Adds what the page shows to the error of a wait. */
const orTell = async (page, waiting, what) => {
  try {
    return await waiting;
  } catch (error) {
    const element = await readElement(page);
    const {attributes, reasons} = await readControl(page);
    throw new Error(
      `Waited in vain for ${what}; the page has ` +
        JSON.stringify({element, attributes, reasons}),
      {cause: error},
    );
  }
};

/** Waits for an availability; resolves with the milliseconds it took. */
export const awaitAvailability = async ({page}, availability) => {
  const startedAt = performance.now();
  await orTell(
    page,
    page.waitForFunction(
      (wanted) =>
        document.querySelector('true-stock')?.getAttribute('availability') ===
        wanted,
      {timeout: LIMIT_MS},
      availability,
    ),
    `availability="${availability}"`,
  );
  return performance.now() - startedAt;
};

/** Waits until the control is blocked or open for assistive technology. */
export const awaitGate = ({page}, isBlocked) =>
  orTell(
    page,
    page.waitForFunction(
      (wanted) =>
        (document
          .querySelector('#button-cart')
          .getAttribute('aria-disabled') ===
          'true') ===
        wanted,
      {timeout: LIMIT_MS},
      isBlocked,
    ),
    `a control that is ${isBlocked ? 'blocked' : 'open'}`,
  );

/** Waits until the theme has finished an add: response, spinner, scrolling. */
export const awaitTheme = ({page}) =>
  page.waitForFunction(
    () =>
      globalThis.jQuery.active === 0 &&
      !globalThis.jQuery('html, body').is(':animated'),
  );
