// Our endpoint or script is missing: the shop sells as before.
import {equal} from 'node:assert/strict';
import {renameSync} from 'node:fs';
import {join} from 'node:path';

import {until} from '../../real-servers/until.mjs';
import {readElement} from '../pages/read-page.mjs';
import {FOLDER} from '../shop/place-files.mjs';
import {addOnFailingPage, visitFailingPage} from './failing-page.mjs';

/** Waits until the page asked for the missing file. */
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

/** L8: without our file the page keeps the server's text, and sells. */
const driveMissing = (run, missing, shotName) =>
  run.report.scene(`${run.shop.version} missing`, async (step) => {
    const path = join(run.shop.directory, FOLDER, missing);
    renameSync(path, `${path}.away`);
    try {
      await visitFailingPage(run, async (shopper) => {
        await step(missing, async () => {
          await awaitNotFound(run.shop, `${FOLDER}/${missing}`);
          await addOnFailingPage(shopper);
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
