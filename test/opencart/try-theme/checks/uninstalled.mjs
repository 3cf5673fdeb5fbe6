// The extension leaves no trace in any page.
import {
  firstDifference,
  namesThatDiffer,
  readPages,
} from '../../extension/snapshots.mjs';

/** Every page, and those that differ by themselves from one visit to the next. */
export const readTwice = async (shop) => {
  // The first visit fills caches.
  await readPages(shop);
  const pages = await readPages(shop);
  return {pages, varying: namesThatDiffer(pages, await readPages(shop))};
};

export const noteUninstalled = async ({shop, report}, {pages, varying}) => {
  const after = await readPages(shop);
  const faults = namesThatDiffer(pages, after)
    .filter((route) => !varying.includes(route))
    .map(
      (route) =>
        `${route}: ${firstDifference(pages.get(route), after.get(route))}`,
    );
  const left = varying.length > 0 ? `, without ${varying.join(', ')}` : '';
  report.note('equal', `${pages.size} pages${left}`, faults);
};
