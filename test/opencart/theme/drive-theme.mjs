import {prepareCatalog} from './catalog.mjs';
import {driveMinimum} from './drive-minimum.mjs';
import {driveOptionMarks} from './drive-option-marks.mjs';
import {drivePageKind} from './drive-page-kind.mjs';
import {driveRerender} from './drive-rerender.mjs';
import {driveSpinner} from './drive-spinner.mjs';
import {driveVerify} from './drive-verify.mjs';
import {PAGE_KINDS} from './page-kinds.mjs';

/** @param {Parameters<typeof import('../drive-shop.mjs').driveShop>[0]} run */
export const driveTheme = async (run) => {
  await prepareCatalog(run.shop);
  for (const kind of PAGE_KINDS) await drivePageKind(run, kind);
  await driveVerify(run);
  await driveMinimum(run);
  await driveSpinner(run);
  await driveRerender(run);
  await driveOptionMarks(run);
};
