import {familyOf} from '../shop/versions.mjs';
import {LIMIT_MS} from './visit.mjs';

/** Waits until the theme's mini cart counts this many pieces. */
export const awaitCart = ({page, shop}, count) =>
  page.waitForFunction(
    (selector, wanted) =>
      parseInt(document.querySelector(selector).innerText, 10) === wanted,
    {timeout: LIMIT_MS},
    familyOf(shop.version).cartButton,
    count,
  );

/** The shop's own "Success: you have added …". */
export const awaitSuccess = ({page}) =>
  page.waitForSelector('.alert-success', {visible: true});

/** In 4.x messages lie over the page: a shopper closes them before going on. */
export const closeMessages = ({page}) =>
  page.$$eval('.alert-dismissible', (messages) =>
    messages.forEach((message) => message.remove()),
  );

/** Types a quantity over the one in the field, as a shopper does. */
export const typeQuantity = async ({page}, quantity) => {
  await page.click('#input-quantity', {count: 3});
  await page.keyboard.type(String(quantity));
};
