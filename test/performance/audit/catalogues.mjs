// Made-up shops: honest ones, and ones with planted faults.
import {audit} from 'true-stock/audit';

import {createHonestShop} from '../../../build/test/audit/shops/honest-shop.js';
import {
  CONTRADICTIONS,
  plantFaults,
  SUSPICIONS,
  typeNumbers,
} from '../../../build/test/audit/shops/plant-faults.js';
import {DEMANDS, TODAY} from '../../../build/test/audit/shops/sales.js';

const SIZE = 10_000;
const MEDIANS = [8, 25, 80];
const SEEDS = [1, 2, 3];
/** Of all counters, in an honest shop; the other rules only rank. */
const LIMITS = {placeholder: 0.001, cover: 0.01, silent: 1};
/** Of the products, each fault. */
const PLANTED = 0.015;
const LEAST_FOUND = 0.95;

const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;

const judge = (counters) => audit(counters, {today: TODAY});

const count = (findings, name) =>
  findings.filter(({rule}) => rule === name).length;

const judgeHonest = (median, demand, report) => {
  const found = {contradictions: 0, placeholder: 0, cover: 0, silent: 0};
  const shops = {repeated: 0, typed: 0};
  let counters = 0;
  for (const seed of SEEDS) {
    const shop = createHonestShop({seed, size: SIZE, median, demand}).flat();
    const {contradictions, suspicions} = judge(shop);
    counters += shop.length;
    found.contradictions += contradictions.length;
    for (const rule of Object.keys(LIMITS)) {
      found[rule] += count(suspicions, rule);
    }
    for (const rule of Object.keys(shops)) {
      shops[rule] += count(suspicions, rule);
    }
  }
  const rates = Object.keys(LIMITS).map(
    (rule) => `${rule} ${percent(found[rule], counters)}`,
  );
  report(
    `median ${median}, ${demand}: ${found.contradictions} contradictions, ` +
      `${rates.join(', ')}, ${shops.repeated} repeated, ${shops.typed} typed`,
    found.contradictions === 0 &&
      Object.entries(LIMITS).every(
        ([rule, limit]) => found[rule] <= limit * counters,
      ),
  );
};

/** How many of the planted faults each rule finds: `rule 150/150`. */
const judgePlanted = (shop, kinds, find, least, report) => {
  const {counters, planted} = plantFaults(shop, kinds, PLANTED);
  const found = new Set(
    find(judge(counters)).flatMap(({rule, counters: named}) =>
      named.map(({productId}) => `${rule} ${productId}`),
    ),
  );
  for (const kind of Object.keys(kinds)) {
    const faults = planted.filter(({rule}) => rule === kind);
    const hits = faults.filter(({productId}) =>
      found.has(`${kind} ${productId}`),
    ).length;
    report(
      `${kind}: ${hits} of ${faults.length}, ${percent(hits, faults.length)}`,
      faults.length > 0 && hits >= least * faults.length,
    );
  }
};

export const measureCatalogues = (report) => {
  console.log(`Honest shops of ${SIZE} counters, ${SEEDS.length} of each:`);
  for (const median of MEDIANS) {
    for (const demand of Object.keys(DEMANDS)) {
      judgeHonest(median, demand, report);
    }
  }
  for (const median of MEDIANS) {
    console.log(`Planted faults, each in 1.5 % of products, median ${median}:`);
    const setting = {seed: 4, size: SIZE, median, demand: 'overdispersed'};
    const shop = createHonestShop(setting);
    const certain = ({contradictions}) => contradictions;
    const suspected = ({suspicions}) => suspicions;
    judgePlanted(shop, CONTRADICTIONS, certain, 1, report);
    judgePlanted(shop, SUSPICIONS, suspected, LEAST_FOUND, report);
    const typed = count(judge(typeNumbers(shop)).suspicions, 'typed');
    report(`typed: ${typed} of 1`, typed === 1);
  }
};
