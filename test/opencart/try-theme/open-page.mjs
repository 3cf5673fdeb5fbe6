// One shopper on one page of a theme, whatever errors the theme has.
import {LIMIT_MS} from '../pages/visit.mjs';
import {isAdd} from './add-requests.mjs';

const OURS = /true-stock|true_stock|TrueStock/;

const watch = (page) => {
  const watched = {adds: 0, problems: [], dialogs: 0};
  page.on('request', (request) => {
    if (isAdd(request.url())) watched.adds += 1;
  });
  page.on('pageerror', (error) => {
    const text = error.stack ?? error.message;
    if (OURS.test(text)) watched.problems.push(text.split('\n')[0]);
  });
  page.on('console', (message) => {
    if (!['error', 'warn'].includes(message.type())) return;
    const text = `${message.text()} (${message.location().url ?? ''})`;
    if (OURS.test(text)) watched.problems.push(text);
  });
  page.on('dialog', async (dialog) => {
    watched.dialogs += 1;
    await dialog.dismiss();
  });
  return watched;
};

/** Waits until no request is under way; themes may never come to rest. */
export const settle = async (page) => {
  try {
    await page.waitForNetworkIdle({idleTime: 400, timeout: 10_000});
  } catch (error) {
    if (error.name !== 'TimeoutError') throw error;
  }
};

/**
 * Opens a page in a browser context of its own, which ends with `act`.
 *
 * @param {object} run
 * @param {{open: (shopper: object) => Promise<unknown>}} kind see pages.mjs
 * @param {(shopper: {page: object, shop: object, watched: object}) =>
 *   Promise<unknown>} act
 */
export const onPage = async ({browser, shop}, kind, act) => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(LIMIT_MS);
    await page.setViewport({width: 1280, height: 900});
    const watched = watch(page);
    await kind.open({page, shop});
    await settle(page);
    return await act({page, shop, watched});
  } finally {
    await context.close();
  }
};

/** Keeps links and forms from leaving a page. */
export const stayOn = async (page) => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isNavigationRequest()) void request.abort();
    else void request.continue();
  });
};
