// The last unit is sold once: holds, payments, failures, their cost.
import {openAdmin} from '../extension/admin.mjs';
import {zipOf} from '../extension/zips.mjs';
import {setQuantity} from '../stock-of.mjs';
import {abuseSteps} from './drive-abuse.mjs';
import {answerSteps} from './drive-answers.mjs';
import {busySteps} from './drive-busy.mjs';
import {costSteps} from './drive-cost.mjs';
import {crowdSteps} from './drive-crowds.mjs';
import {deathSteps} from './drive-death.mjs';
import {decisionSteps} from './drive-decisions.mjs';
import {endpointSteps} from './drive-endpoints.mjs';
import {freeingSteps} from './drive-freeing.mjs';
import {gatewaySteps} from './drive-gateway.mjs';
import {lostTableSteps} from './drive-lost-tables.mjs';
import {methodSteps} from './drive-methods.mjs';
import {midwaySteps} from './drive-midway.mjs';
import {outageSteps} from './drive-outage.mjs';
import {ownerSteps} from './drive-owner.mjs';
import {pageSteps} from './drive-pages.mjs';
import {ruleSteps} from './drive-rules.mjs';
import {scheduleSteps} from './drive-schedule.mjs';
import {tabSteps} from './drive-tabs.mjs';
import {variantSteps} from './drive-variants.mjs';
import {createGuests} from './guest.mjs';
import {withTestController} from './test-controller.mjs';

/** @param {Parameters<typeof import('../drive.mjs').drive>[0]} run */
export const driveHolds = (run) =>
  run.report.scene(`${run.shop.version} holds`, async (step) => {
    const {shop} = run;
    const admin = await openAdmin(shop);
    await step('installed', async () => {
      const {name, bytes} = zipOf(shop);
      await admin.upload(name, bytes);
      await admin.install();
      // OpenCart fills its file cache in the first requests, and they race.
      await setQuantity(shop, '40', 100);
      await createGuests(shop, 1, (guest) => guest.add('40'));
    });
    await crowdSteps(run, step);
    await answerSteps(run, step);
    await methodSteps(run, step);
    await ruleSteps(run, step);
    await variantSteps(run, step);
    await busySteps(run, step);
    await freeingSteps(run, step);
    await pageSteps(run, step);
    await endpointSteps(run, step);
    await abuseSteps(run, step);
    await costSteps(run, step);
    await outageSteps(run, step);
    await scheduleSteps(run, step);
    await withTestController(shop, async () => {
      await ownerSteps(run, admin, step);
      await decisionSteps(run, admin, step);
      await gatewaySteps(run, step);
      await deathSteps(run, step);
      await midwaySteps(run, step);
      await tabSteps(run, step);
    });
    await lostTableSteps(run, step);
    await admin.uninstall();
    await admin.removeFiles();
  });
