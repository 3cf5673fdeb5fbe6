// The database stops and returns: the shop sells as before.
import {equal, match} from 'node:assert/strict';

import {assertOpen} from '../pages/assert-gate.mjs';
import {awaitAvailability} from '../pages/await-state.mjs';
import {readElement} from '../pages/read-page.mjs';
import {LIMIT_MS} from '../pages/visit.mjs';
import {FOLDER} from '../shop/place-files.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';
import {addOnFailingPage, PRODUCT, visitFailingPage} from './failing-page.mjs';

const assertUnavailable = async (shop) => {
  const address = `${shop.url}${FOLDER}/stock.php?ids=${PRODUCT}`;
  const answer = await fetch(address);
  equal(answer.status, 503);
  match(answer.headers.get('Retry-After') ?? '', /^\d+$/);
  match(
    answer.headers.get('Content-Type') ?? '',
    /^application\/problem\+json/,
  );
  equal((await answer.json()).status, 503);
};

/** Without the endpoint the state becomes stale; the control stays open. */
const awaitStale = ({page}) =>
  page.waitForSelector('true-stock[stale]', {timeout: LIMIT_MS});

const outageSteps = async (shopper, {shop, database, shoot}, step) => {
  await awaitAvailability(shopper, 'low-stock');
  await step('down', async () => {
    await database.stop();
    await assertUnavailable(shop);
    await awaitStale(shopper);
    await assertOpen(shopper);
    const {text} = await readElement(shopper.page);
    return `503, and the open page says "${text}"`;
  });
  await shoot(shopper, '7 database down');
  await step('up again', async () => {
    await database.restart();
    await shopper.page.evaluate(() => globalThis.TrueStock.refresh());
    await shopper.page.waitForSelector('true-stock:not([stale])');
    await assertOpen(shopper);
    await addOnFailingPage(shopper);
  });
  await step('no error', () => shopper.problems.assertNone());
};

/** The database stops and returns while a product page is open. */
export const driveDatabaseOutage = (run) =>
  run.report.scene(`${run.shop.version} database`, async (step) => {
    await setQuantity(run.shop, PRODUCT, 5);
    try {
      await visitFailingPage(run, (shopper) => outageSteps(shopper, run, step));
    } finally {
      await run.database.restart();
    }
  });
