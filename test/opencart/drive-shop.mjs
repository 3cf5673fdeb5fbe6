import {equal} from 'node:assert/strict';

import {driveAudit} from './audit/drive-audit.mjs';
import {driveByHand} from './by-hand/drive-by-hand.mjs';
import {driveCart} from './cart/drive-cart.mjs';
import {driveCount} from './count/drive-count.mjs';
import {driveExtension} from './extension/drive-extension.mjs';
import {driveHolds} from './holds/drive-holds.mjs';
import {driveLedger} from './ledger/drive-ledger.mjs';
import {
  FOLDER,
  withElementByHand,
  withScriptTagAlone,
} from './shop/place-files.mjs';
import {driveTheme} from './theme/drive-theme.mjs';

/** PHP's log names none of our files, whatever the scenes did. */
const checkServerLog = ({shop, report}) =>
  report.scene(`${shop.version} server log`, (step) =>
    step('no PHP error of ours', () => {
      const ours = shop
        .complaints()
        .filter((line) => line.includes(`/${FOLDER}/`));
      equal(ours[0], undefined, `${ours.length} lines, first: ${ours[0]}`);
    }),
  );

const PARTS = {
  'by-hand': (run) => withElementByHand(run.shop, () => driveByHand(run)),
  theme: (run) => withScriptTagAlone(run.shop, () => driveTheme(run)),
  extension: driveExtension,
  cart: driveCart,
  holds: driveHolds,
  ledger: driveLedger,
  audit: driveAudit,
  count: driveCount,
};

/** What `--only` takes. */
export const PART_NAMES = Object.keys(PARTS);

/**
 * A part on a shop.
 *
 * @param {object} run
 * @param {import('puppeteer-core').Browser} run.browser
 * @param {import('./shop/create-shop.mjs').Shop} run.shop
 * @param {object} run.database the server that holds the shop's database
 * @param {object} run.report see test/real-servers/report.mjs
 * @param {Function} run.shoot see pages/screenshots.mjs
 * @param {number} run.interleavings how many the ledger is tried on
 * @param {string} run.part one of {@link PART_NAMES}
 */
export const driveShop = async (run) => {
  await PARTS[run.part](run);
  await checkServerLog(run);
};
