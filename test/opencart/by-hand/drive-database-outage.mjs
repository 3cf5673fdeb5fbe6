// Whatever breaks on our side, the shop sells as before.
import {equal, match} from 'node:assert/strict';
import {renameSync} from 'node:fs';
import {join} from 'node:path';

import {assertOpen} from '../pages/assert-gate.mjs';
import {awaitAvailability} from '../pages/await-state.mjs';
import {awaitCart} from '../pages/cart.mjs';
import {FOLDER} from '../shop/place-files.mjs';
import {readElement} from '../pages/read-page.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';
import {until} from '../../real-servers/until.mjs';
import {LIMIT_MS, visit} from '../pages/visit.mjs';

const PRODUCT = '40';

const visitBroken = (run, act) =>
  visit({...run, productId: PRODUCT, mayFail: true}, act);

const addOnce = async (shopper) => {
  await shopper.page.click('#button-cart');
  await shopper.adds.reach(1);
  await awaitCart(shopper, 1);
  shopper.adds.assertTotal(1);
};

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

/** The claim grows old without network, and the control stays open. */
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
    await addOnce(shopper);
  });
  await step('no error', () => shopper.problems.assertNone());
};

/** The database ends and returns while a shopper looks at the page. */
export const driveDatabaseOutage = (run) =>
  run.report.scene(`${run.shop.version} database`, async (step) => {
    await setQuantity(run.shop, PRODUCT, 5);
    try {
      await visitBroken(run, (shopper) => outageSteps(shopper, run, step));
    } finally {
      await run.database.restart();
    }
  });

/** The page must have asked in vain before it is judged. */
const awaitNotFound = (shop, path) =>
  until(
    () =>
      shop
        .requests()
        .some(
          (request) => request.path.includes(path) && request.status === 404,
        ),
    `a request of the page for ${path}`,
  );

/** L8: a shop without our file shows what its server sent, and sells. */
const driveMissing = (run, missing, shotName) =>
  run.report.scene(`${run.shop.version} missing`, async (step) => {
    const path = join(run.shop.directory, FOLDER, missing);
    renameSync(path, `${path}.away`);
    try {
      await visitBroken(run, async (shopper) => {
        await step(missing, async () => {
          await awaitNotFound(run.shop, `${FOLDER}/${missing}`);
          await addOnce(shopper);
          const {text} = await readElement(shopper.page);
          equal(text, 'In Stock', "the server's own words");
          return `"${text}", one add`;
        });
        await run.shoot(shopper, shotName);
      });
    } finally {
      renameSync(`${path}.away`, path);
    }
  });

export const driveMissingFiles = async (run) => {
  await driveMissing(run, 'stock.php', '8 endpoint missing');
  await driveMissing(run, 'true-stock.min.js', '9 script missing');
};
