// Product 40 is sold out: the page blocks, and the server refuses.
import {equal, match} from 'node:assert/strict';

import {createSession} from '../http/create-session.mjs';
import {awaitAvailability, awaitGate} from '../pages/await-state.mjs';
import {readElement} from '../pages/read-page.mjs';
import {addressOf, visit} from '../pages/visit.mjs';
import {withoutScript} from '../pages/without-script.mjs';
import {cartRoute} from '../shop/routes.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';

const PRODUCT = '40';

/** The text of the page, without the element's shadow root. */
const readable = (page) => page.evaluate(() => document.body.innerText);

const awaitWords = (page, words) =>
  page.waitForFunction(
    (pattern) => new RegExp(pattern, 'i').test(document.body?.innerText ?? ''),
    {},
    words,
  );

const blocksOnPage = (run) =>
  visit({...run, productId: PRODUCT}, async (shopper) => {
    await awaitAvailability(shopper, 'out-of-stock');
    await awaitGate(shopper, true);
    const {text} = await readElement(shopper.page);
    match(text, /out of stock/i);
    equal(
      /in stock/i.test(await readable(shopper.page)),
      false,
      'it says both',
    );
    return `"${text}"`;
  });

const refusesPost = async ({shop}) => {
  const session = createSession(shop.url);
  const answer = await session.post(cartRoute(shop, 'add'), {
    product_id: PRODUCT,
    quantity: '1',
  });
  const {error, redirect, success} = JSON.parse(answer.text);
  equal(success, undefined);
  match(JSON.stringify({error, redirect}), /out of stock|sold out|refused/i);
  const rows = await shop.query('SELECT * FROM oc_cart');
  equal(rows.length, 0, 'lines in carts');
  return JSON.stringify({error, redirect}).slice(0, 160);
};

/** On a page without our script the server alone refuses. */
const readsWhy = (run, route, selector) =>
  visit(
    {
      ...run,
      mayFail: true,
      open: async (shopper) => {
        await withoutScript(shopper.page);
        await shopper.page.goto(addressOf(run.shop, route));
      },
    },
    async ({page}) => {
      await page.$eval(selector, (button) => button.click());
      await awaitWords(page, 'out of stock|sold out');
      const text = await readable(page);
      return `"${/[^\n]*(?:out of stock|sold out)[^\n]*/i.exec(text)[0].trim()}"`;
    },
  );

const CARD =
  `[onclick*="cart.add('${PRODUCT}'"], ` +
  `form:has([name=product_id][value="${PRODUCT}"]) [formaction*="cart"]`;

const gatesListing = (run) =>
  visit(
    {
      ...run,
      open: ({page, shop}) =>
        page.goto(addressOf(shop, 'product/category&path=24')),
    },
    async ({page}) => {
      await page.waitForFunction(
        (selector) =>
          document.querySelector(selector)?.getAttribute('aria-disabled') ===
          'true',
        {},
        CARD,
      );
    },
  );

/** Sold out, then back in stock: pages and server follow the database. */
export const goneSteps = async (run, step) => {
  const {shop} = run;
  await setQuantity(shop, PRODUCT, 0);
  await step('the product page blocks, and says it once', () =>
    blocksOnPage(run),
  );
  await step('a direct POST is refused', () => refusesPost(run));
  await step('the product page shows why', () =>
    readsWhy(run, `product/product&product_id=${PRODUCT}`, '#button-cart'),
  );
  await step('a listing shows why', () =>
    readsWhy(run, 'product/category&path=24', CARD),
  );
  await step('a listing is gated', () => gatesListing(run));
  await setQuantity(shop, PRODUCT, 100);
};
