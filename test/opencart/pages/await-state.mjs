import {readControl, readElement} from './read-page.mjs';
import {LIMIT_MS} from './visit.mjs';

/** A time limit that says what the page showed instead. */
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

/** Waits until the element says so, and resolves with the milliseconds. */
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

/** Waits until the control is closed or open, as assistive technology sees it. */
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

/** Waits until the theme has finished with an add: answer, spinner, scrolling. */
export const awaitTheme = ({page}) =>
  page.waitForFunction(
    () =>
      globalThis.jQuery.active === 0 &&
      !globalThis.jQuery('html, body').is(':animated'),
  );
