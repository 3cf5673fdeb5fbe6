// Whether what stands first in the order of counting is corrected later, in a
// year of a real shop.
import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';

import {audit} from 'true-stock/audit';

const DAY = '2011-06-01';
const LEAST_LINES = 5;
/** How many times as many hits as chance, in the first part of the order. */
const LIMITS = {0.05: 1.5, 0.1: 1.4};

const createItem = (item) => ({
  productId: item,
  name: item,
  // What was on the shelves is not known.
  quantity: 0,
  isCounted: true,
  isOnSale: true,
  sold365: 0,
  saleDays365: 0,
  cancelled365: 0,
  corrections365: 0,
  lines: 0,
  later: 0,
});

const addBefore = (item, row) => {
  item.lines += Number(row.lines);
  item.sold365 += Number(row.units);
  item.cancelled365 += Number(row.cancelled_units);
  item.corrections365 += Number(row.corrections);
  if (Number(row.lines) === 0) return;
  item.saleDays365++;
  item.firstSale ??= row.day;
  item.lastSale = row.day;
};

const readRows = (file) => {
  const text = gunzipSync(readFileSync(file)).toString().trim();
  const [heads, ...rows] = text.split('\n').map((line) => line.split('\t'));
  return rows.map((cells) =>
    Object.fromEntries(heads.map((head, index) => [head, cells[index]])),
  );
};

/** What was known of each item on the day, and its corrections from then on. */
const readItems = (file) => {
  const items = new Map();
  for (const row of readRows(file)) {
    const item = items.get(row.item) ?? createItem(row.item);
    items.set(row.item, item);
    if (row.day < DAY) addBefore(item, row);
    else item.later += Number(row.corrections);
  }
  return [...items.values()].filter(({lines}) => lines >= LEAST_LINES);
};

export const measureRanking = (file, report) => {
  const items = readItems(file);
  const corrected = new Set(
    items.filter(({later}) => later > 0).map(({productId}) => productId),
  );
  const base = corrected.size / items.length;
  console.log(
    `What to count first on ${DAY}, of ${items.length} items of which ` +
      `${(100 * base).toFixed(1)} % were corrected later:`,
  );
  const {countFirst} = audit(items, {today: DAY});
  for (const [share, limit] of Object.entries(LIMITS)) {
    const first = countFirst.slice(0, Math.round(share * items.length));
    const hits = first.filter(({productId}) => corrected.has(productId)).length;
    const lift = hits / first.length / base;
    report(
      `the first ${100 * share} %: ${hits} of ${first.length}, ` +
        `${lift.toFixed(2)} times chance, limit ${limit}`,
      lift >= limit,
    );
  }
};
