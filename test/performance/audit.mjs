// npm run perf:audit [-- retail.tsv.gz]: how often the audit errs and what it
// finds, on made-up shops, on OpenCart's demo shop and on a year of a real one;
// and how long it holds up a page. Fails outside the limits.
//
// The file has a line for each item and day: item, day, order lines, units,
// cancelled lines and units, corrections, and more (UCI Machine Learning
// Repository, Online Retail, https://doi.org/10.24432/C5BW33). Without one, the
// order of counting is not measured.
import {measureCatalogues} from './audit/catalogues.mjs';
import {judgeDemoShops} from './audit/demo-shop.mjs';
import {measureRanking} from './audit/ranking.mjs';
import {measureSpeed} from './audit/speed.mjs';

const [, , file] = process.argv;

/** A line of figures; `isGood` says whether they are within their limits. */
const report = (text, isGood = true) => {
  console.log(`  ${text}${isGood ? '' : '  ← outside the limit'}`);
  if (!isGood) process.exitCode = 1;
};

measureCatalogues(report);
await judgeDemoShops(report);
if (file) measureRanking(file, report);
else console.log('No file of a real shop was named: no order of counting.');
await measureSpeed(report);
