import {driveDatabaseOutage} from './drive-database-outage.mjs';
import {driveMissingFiles} from './drive-missing-files.mjs';
import {driveOptions} from './drive-options.mjs';
import {driveQuantity} from './drive-quantity.mjs';
import {driveSale} from './drive-sale.mjs';

/**
 * The element placed by hand, on product pages.
 *
 * @param {Parameters<typeof import('../drive-shop.mjs').driveShop>[0]} run
 */
export const driveByHand = async (run) => {
  await driveSale(run);
  await driveQuantity(run);
  await driveOptions(run);
  await driveDatabaseOutage(run);
  await driveMissingFiles(run);
};
