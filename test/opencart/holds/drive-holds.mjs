// The last piece is sold once: holds, payments, failures, and what it costs.
import {openAdmin} from '../admin/open-admin.mjs';
import {installZip} from '../admin/zips.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';
import {busySteps} from './checkout/busy-steps.mjs';
import {crowdSteps} from './checkout/crowd-steps.mjs';
import {editSteps} from './checkout/edit-steps.mjs';
import {oneClickSteps} from './checkout/one-click-steps.mjs';
import {paymentLookSteps} from './checkout/payment-look-steps.mjs';
import {paymentMethodSteps} from './checkout/payment-method-steps.mjs';
import {otherCheckoutSteps} from './checkout/other-checkout-steps.mjs';
import {refusalSteps} from './checkout/refusal-steps.mjs';
import {stockRuleSteps} from './checkout/stock-rule-steps.mjs';
import {successSteps} from './checkout/success-steps.mjs';
import {tabSteps} from './checkout/tab-steps.mjs';
import {variantSteps} from './checkout/variant-steps.mjs';
import {killedProcessSteps} from './failures/killed-process-steps.mjs';
import {lostTableSteps} from './failures/lost-table-steps.mjs';
import {outageSteps} from './failures/outage-steps.mjs';
import {paymentOutageSteps} from './failures/payment-outage-steps.mjs';
import {abuseSteps} from './holding/abuse-steps.mjs';
import {costSteps} from './holding/cost-steps.mjs';
import {deviceSteps} from './holding/device-steps.mjs';
import {endpointSteps} from './holding/endpoint-steps.mjs';
import {freeingSteps} from './holding/freeing-steps.mjs';
import {openPageSteps} from './holding/open-page-steps.mjs';
import {stayingSteps} from './holding/staying-steps.mjs';
import {withTestController} from './inside-shop/test-controller.mjs';
import {decisionSteps} from './review/decision-steps.mjs';
import {gatewaySteps} from './review/gateway-steps.mjs';
import {orderPageSteps} from './review/order-page-steps.mjs';
import {ownerPanelSteps} from './review/owner-panel-steps.mjs';
import {scheduleSteps} from './schedule/schedule-steps.mjs';
import {createGuests} from './shopper/guest.mjs';

/** @param {Parameters<typeof import('../drive-shop.mjs').driveShop>[0]} run */
export const driveHolds = (run) =>
  run.report.scene(`${run.shop.version} holds`, async (step) => {
    const {shop} = run;
    const admin = await openAdmin(shop);
    await step('installed', async () => {
      await installZip(admin, shop);
      // The first requests race to fill the file cache: one guest goes ahead.
      await setQuantity(shop, '40', 100);
      await createGuests(shop, 1, (guest) => guest.add('40'));
    });
    await crowdSteps(run, step);
    await refusalSteps(run, step);
    await successSteps(run, step);
    await paymentMethodSteps(run, step);
    await paymentLookSteps(run, step);
    await stockRuleSteps(run, step);
    await variantSteps(run, step);
    await busySteps(run, step);
    await freeingSteps(run, step);
    await stayingSteps(run, step);
    await openPageSteps(run, step);
    await endpointSteps(run, step);
    await deviceSteps(run, step);
    await abuseSteps(run, step);
    await costSteps(run, step);
    await outageSteps(run, step);
    await scheduleSteps(run, step);
    await withTestController(shop, async () => {
      await ownerPanelSteps(run, admin, step);
      await decisionSteps(run, admin, step);
      await gatewaySteps(run, step);
      await otherCheckoutSteps(run, step);
      await killedProcessSteps(run, step);
      await paymentOutageSteps(run, step);
      await tabSteps(run, step);
      await editSteps(run, step);
      await orderPageSteps(run, admin, step);
      await oneClickSteps(run, step);
    });
    await lostTableSteps(run, step);
    await admin.uninstall();
    await admin.removeFiles();
  });
