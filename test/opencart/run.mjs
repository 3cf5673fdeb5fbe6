// npm run test:opencart -- [VERSION…] [--only PART] [--screenshots DIR]
//   [--files DIR] [--interleavings NUMBER] [--apcu]
// Builds real OpenCart shops and drives Chromium against them.
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';

import {ensurePackages} from '../../scripts/lib/apt.mjs';
import {partsOf} from '../real-servers/parts-of.mjs';
import {runSuite} from '../real-servers/report.mjs';
import {driveShop, PART_NAMES} from './drive-shop.mjs';
import {screenshots} from './pages/screenshots.mjs';
import {buildFiles} from './shop/build-files.mjs';
import {createShop} from './shop/create-shop.mjs';
import {startDatabase} from './shop/database.mjs';
import {launchShopper} from './shop/launch-shopper.mjs';
import {SHOP_PACKAGES} from './shop/packages.mjs';
import {placeFiles} from './shop/place-files.mjs';
import {assertVersion} from './shop/source.mjs';
import {DEFAULT_VERSIONS} from './shop/versions.mjs';

const OPTIONS = {
  /** One of the parts. */
  only: {type: 'string'},
  /** A folder for screenshots of every state. */
  screenshots: {type: 'string'},
  /** Files to test instead of a new build, such as an unpacked release. */
  files: {type: 'string'},
  /** How many random ones the ledger is tried on. */
  interleavings: {type: 'string', default: '60'},
  /** PHP has memory that requests share: answers are kept. */
  apcu: {type: 'boolean', default: false},
};

/** A shop of its own: no part depends on what another one has left. */
const drivePart = async (part, {version, files, ...run}, step) => {
  let shop;
  await step(`shop for ${part} built`, async () => {
    shop = await createShop({
      version,
      database: run.database,
      withApcu: run.withApcu,
    });
    placeFiles(shop, files);
  });
  await driveShop({...run, shop, part});
  await shop.close();
};

const driveVersion = (run) =>
  run.report.scene(run.version, async (step) => {
    for (const part of run.parts) await drivePart(part, run, step);
  });

const main = async (report) => {
  const {positionals, values} = parseArgs({
    allowPositionals: true,
    options: OPTIONS,
  });
  const versions = positionals.length > 0 ? positionals : DEFAULT_VERSIONS;
  const parts = partsOf(PART_NAMES, values.only);
  for (const version of versions) await assertVersion(version);
  await ensurePackages(SHOP_PACKAGES, {why: 'to build OpenCart shops'});
  const files = values.files ? resolve(values.files) : await buildFiles();
  const shoot = screenshots(values.screenshots);
  const shopper = await launchShopper();
  const database = await startDatabase();
  for (const version of versions) {
    await driveVersion({
      version,
      files,
      browser: shopper.browser,
      database,
      report,
      shoot,
      parts,
      interleavings: Number(values.interleavings),
      withApcu: values.apcu,
    });
  }
  await shopper.close();
  await database.close();
};

await runSuite(main);
