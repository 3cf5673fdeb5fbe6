// One shopper on one product page, with an own cart.
import {watchAdds} from './watch-adds.mjs';
import {watchProblems} from './watch-problems.mjs';

/** Longest wait for anything on the page; the page polls every 2 s. */
export const LIMIT_MS = 10_000;

const addressOf = (shop, productId) =>
  `${shop.url}index.php?route=product/product&product_id=${productId}`;

/** Block events come out of the page, where a reload would lose them. */
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

const openPage = async (context, {shop, productId, mayFail = false}) => {
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT_MS);
  await page.setViewport({width: 1280, height: 900});
  const problems = watchProblems(page, {mayFail});
  const adds = watchAdds(page, shop);
  const blocks = await watchBlocks(page);
  await page.goto(addressOf(shop, productId));

  /** Resolves when a poll that began after this call was answered. */
  const nextPoll = async () => {
    const request = await page.waitForRequest(isPoll);
    await page.waitForResponse((response) => response.request() === request);
  };
  return {page, shop, adds, blocks, nextPoll, problems};
};

/**
 * Opens a product page in a browser context of its own, closed after `act`.
 *
 * @param {object} options
 * @param {import('puppeteer-core').Browser} options.browser
 * @param {import('./shop.mjs').Shop} options.shop
 * @param {string} options.productId
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
