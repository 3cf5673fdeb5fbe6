// One shopper on one page, with a cart of her own.
import {watchAdds} from './watch-adds.mjs';
import {watchProblems} from './watch-problems.mjs';

/** Far more than anything on a page takes, also on a machine that is busy. */
export const LIMIT_MS = 30_000;

/** @param {string} route such as `product/search&search=phone` */
export const addressOf = (shop, route) => `${shop.url}index.php?route=${route}`;

const openProduct =
  (productId) =>
  ({page, shop}) =>
    page.goto(addressOf(shop, `product/product&product_id=${productId}`));

/** Collects block events outside the page, where a reload keeps them. */
const watchBlocks = async (page) => {
  const blocks = [];
  await page.exposeFunction('reportBlock', (block) => blocks.push(block));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('true-stock-block', ({reason, wanted, left}) =>
      globalThis.reportBlock({reason, wanted, left}),
    );
  });
  return blocks;
};

const isPoll = (request) =>
  request.url().includes('/stock.php?') && !/[?&]want=/.test(request.url());

const openPage = async (context, options) => {
  const {shop, productId, mayFail = false} = options;
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT_MS);
  await page.setViewport({width: 1280, height: 900});
  const problems = watchProblems(page, {mayFail});
  const adds = watchAdds(page, shop);
  const blocks = await watchBlocks(page);

  /** Resolves when a poll that began after this call was answered. */
  const nextPoll = async () => {
    const request = await page.waitForRequest(isPoll);
    await page.waitForResponse((response) => response.request() === request);
  };
  const shopper = {page, shop, adds, blocks, nextPoll, problems};
  await (options.open ?? openProduct(productId))(shopper);
  return shopper;
};

/**
 * Opens a page in a browser context of its own, closed after `act`.
 *
 * @param {object} options
 * @param {import('puppeteer-core').Browser} options.browser
 * @param {import('../shop/create-shop.mjs').Shop} options.shop
 * @param {string} [options.productId] whose page to open, or
 * @param {(shopper: object) => Promise<unknown>} [options.open] how to open it
 * @param {boolean} [options.mayFail] requests that fail are expected
 * @param {(shopper: object) => Promise<void>} act
 */
export const visit = async (options, act) => {
  const context = await options.browser.createBrowserContext();
  try {
    const shopper = await openPage(context, options);
    await act(shopper);
    shopper.problems.assertNone();
  } finally {
    await context.close();
  }
};
