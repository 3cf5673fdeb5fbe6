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

/** In 4.x messages cover the page until they are closed. */
export const closeMessages = ({page}) =>
  page.$$eval('.alert-dismissible', (messages) =>
    messages.forEach((message) => message.remove()),
  );

/** Replaces the quantity in the field by typing. */
export const typeQuantity = async ({page}, quantity) => {
  await page.click('#input-quantity', {count: 3});
  await page.keyboard.type(String(quantity));
};
