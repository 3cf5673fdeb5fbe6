// Why each quantity is what it is: the ledger and the safe save, in shops whose
// every process is driven statement by statement.
import {ok} from 'node:assert/strict';

import {openAdmin} from '../admin/open-admin.mjs';
import {setSetting} from '../admin/set-setting.mjs';
import {installZip} from '../admin/zips.mjs';
import {quieten} from '../shop/quieten.mjs';
import {isFour} from '../shop/versions.mjs';
import {commandSteps} from './command-steps.mjs';
import {formSteps} from './form-steps.mjs';
import {startWorker, withTeam, withWorkers} from './inside-shop/workers.mjs';
import {
  countPlainFailures,
  playAll,
} from './interleavings/interleaving-steps.mjs';
import {killSteps} from './kill-steps.mjs';
import {ledgerOutageSteps} from './outage-steps.mjs';
import {pageSteps, upgradeSteps} from './page-steps.mjs';
import {statementSteps} from './statement-steps.mjs';
import {variantSteps} from './variant-steps.mjs';

/** @param {Parameters<typeof import('../drive-shop.mjs').driveShop>[0]} run */
export const driveLedger = (run) =>
  run.report.scene(`${run.shop.version} ledger`, async (step) => {
    const {shop, interleavings} = run;
    await quieten(shop);
    await withWorkers(shop, async () => {
      await step(`plain OpenCart, ${interleavings} interleavings`, async () => {
        const failures = await countPlainFailures(shop, interleavings);
        ok(failures > 0, 'this shows nothing: plain OpenCart is right too');
        return `${failures} end with a wrong quantity`;
      });
    });
    const admin = await openAdmin(shop);
    await step('installed', () => installZip(admin, shop));
    await upgradeSteps(run, admin, step);
    await commandSteps(run, step);
    // The guard would refuse what is not there: all shall be sold here.
    await setSetting(shop, 'guard', '0');
    await withWorkers(shop, async () => {
      await withTeam(shop, async (team) => {
        await pageSteps(run, admin, team.shops[0], step);
        const other = await startWorker(shop, 'admin');
        await formSteps(team, other, step);
        await other.close();
        await statementSteps(team, step);
        if (isFour(shop)) await variantSteps(run, team, step);
        await killSteps(shop, team.shops, step);
      });
      await ledgerOutageSteps(run, step);
      await step(`${interleavings} interleavings`, () =>
        playAll(shop, interleavings),
      );
    });
    await admin.uninstall();
    await admin.removeFiles();
  });
