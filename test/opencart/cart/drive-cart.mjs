// Every way into the cart, on a shop with the extension.
import {openAdmin} from '../admin/open-admin.mjs';
import {installZip} from '../admin/zips.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';
import {orderEditSteps} from './order-edit-steps.mjs';
import {withThirdParty} from './third-party.mjs';
import {waySteps} from './way-steps.mjs';

/** @param {Parameters<typeof import('../drive-shop.mjs').driveShop>[0]} run */
export const driveCart = (run) =>
  run.report.scene(`${run.shop.version} cart`, async (step) => {
    const {shop} = run;
    const admin = await openAdmin(shop);
    await step('installed', () => installZip(admin, shop));
    await withThirdParty(shop, () => waySteps(run, step));
    await orderEditSteps(run, admin, step);
    await setQuantity(shop, '40', 100);
    await admin.uninstall();
    await admin.removeFiles();
  });
