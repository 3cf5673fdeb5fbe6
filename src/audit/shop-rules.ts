import type {Counter} from './counter.js';
import {findingOfMany} from './counter-rules.js';
import type {Quantities} from './quantities.js';
import type {Finding} from './report.js';
import {forEach, type Steps} from './steps.js';

/** Below it, equal and round numbers are nothing special. */
const LEAST_REPEATED = 100;
const LEAST_COUNTERS = 5;
const SHARE = 0.01;

/** One finding for each quantity that too many counters have, most first. */
export function* findRepeated(
  counters: readonly Counter[],
  {counts, total}: Quantities,
): Steps<Finding[]> {
  const least = Math.max(LEAST_COUNTERS, SHARE * total);
  const repeated = counts
    .filter(([quantity, count]) => quantity >= LEAST_REPEATED && count >= least)
    .sort(([, a], [, b]) => b - a);
  const named = new Map<number, Counter[]>();
  for (const [quantity] of repeated) named.set(quantity, []);
  yield* forEach(counters, (counter) => {
    named.get(counter.quantity)?.push(counter);
  });
  const findings: Finding[] = [];
  for (const [quantity, same] of named) {
    const evidence = {quantity, counters: same.length};
    findings.push(
      yield* findingOfMany(
        'repeated',
        'sells-what-is-not-there',
        same,
        evidence,
      ),
    );
  }
  return findings;
}

/** Two of ten digits are 0 and 5. */
const HONEST_SHARE = 0.2;
const LEAST_TYPED = 50;
const LEAST_SAMPLE = 50;
const LEAST_Z = 4;

/** One finding for a shop whose numbers end too often in 0 or 5. */
export function findTyped({counts}: Quantities): Finding[] {
  let total = 0;
  let round = 0;
  for (const [quantity, count] of counts) {
    if (quantity < LEAST_TYPED) continue;
    total += count;
    if (quantity % 5 === 0) round += count;
  }
  const share = round / total;
  const error = Math.sqrt((HONEST_SHARE * (1 - HONEST_SHARE)) / total);
  const z = (share - HONEST_SHARE) / error;
  if (total < LEAST_SAMPLE || z <= LEAST_Z) return [];
  const evidence = {
    counters: total,
    share: Math.round(share * 1000) / 1000,
    z: Math.round(z * 10) / 10,
  };
  return [{rule: 'typed', counters: [], evidence, severity: 'untidy'}];
}
