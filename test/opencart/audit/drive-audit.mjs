// The audit page of the admin: what it finds, and what its owner does about it.
import {equal} from 'node:assert/strict';

import {openAdmin} from '../admin/open-admin.mjs';
import {installZip} from '../admin/zips.mjs';
import {actionSteps} from './action-steps.mjs';
import {lookSteps} from './look-steps.mjs';
import {permissionSteps} from './permission-steps.mjs';
import {plant} from './planted-faults.mjs';
import {useSteps} from './use-steps.mjs';

const TRACES = [
  "SELECT COUNT(*) AS number FROM oc_event WHERE action LIKE '%true_stock%'",
  "SELECT COUNT(*) AS number FROM oc_user_group WHERE permission LIKE '%true_stock%'",
  "SELECT COUNT(*) AS number FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name IN ('oc_true_stock_plenty', 'oc_true_stock_dismissal')",
  "SELECT COUNT(*) AS number FROM oc_setting WHERE `key` LIKE 'module_true_stock%'",
];

const leavesNothing = async (shop) => {
  for (const trace of TRACES) {
    const [{number}] = await shop.query(trace);
    equal(Number(number), 0, trace);
  }
};

/** @param {Parameters<typeof import('../drive-shop.mjs').driveShop>[0]} run */
export const driveAudit = (run) =>
  run.report.scene(`${run.shop.version} audit`, async (step) => {
    const {shop} = run;
    const admin = await openAdmin(shop);
    await step('installed', () => installZip(admin, shop));
    await plant(shop);
    await lookSteps(run, admin, step);
    await useSteps(run, admin, step);
    await actionSteps(run, admin, step);
    await permissionSteps(run, admin, step);
    await admin.uninstall();
    await admin.removeFiles();
    await step('uninstalled: nothing is left', () => leavesNothing(shop));
  });
