import {idOf, type Counter, type CounterId} from './counter.js';
import type {Evidence, Finding, Severity} from './report.js';
import {finish, forEach, type Steps} from './steps.js';

type Parts = [
  rule: string,
  severity: Severity,
  counters: readonly Counter[],
  evidence: Evidence,
];

/** A finding about any number of counters: what nobody can buy does no harm yet. */
export function* findingOfMany(...parts: Parts): Steps<Finding> {
  const [rule, severity, counters, evidence] = parts;
  const ids: CounterId[] = [];
  let isOnSale = false;
  yield* forEach(counters, (counter) => {
    ids.push(idOf(counter));
    isOnSale ||= counter.isOnSale;
  });
  return {
    rule,
    counters: ids,
    evidence,
    severity: isOnSale ? severity : 'untidy',
  };
}

/** A finding about a few counters. */
export const findingOf = (...parts: Parts): Finding =>
  finish(findingOfMany(...parts));

/** What it means that a quantity is another than it should be. */
const severityOf = (quantity: number, right: number): Severity =>
  quantity > right ? 'sells-what-is-not-there' : 'hides-what-is-there';

type Rule = (counter: Counter) => Finding | false;

/** What contradicts itself in the facts of one counter. */
const RULES: readonly Rule[] = [
  (counter) => {
    const {quantity} = counter;
    return (
      quantity < 0 &&
      findingOf('negative', 'sells-what-is-not-there', [counter], {quantity})
    );
  },

  // At 0 it is sold out, which is no contradiction.
  (counter) => {
    const {quantity, minimum = 0} = counter;
    return (
      quantity > 0 &&
      minimum > quantity &&
      findingOf('minimum', 'hides-what-is-there', [counter], {
        quantity,
        minimum,
      })
    );
  },

  // A value that is not counted leaves the counting to its product.
  (counter) => {
    const {valueId, isCounted, sold30 = 0, sold365 = 0} = counter;
    const sold = Math.max(sold30, sold365);
    return (
      valueId === undefined &&
      !isCounted &&
      sold > 0 &&
      findingOf('sold-uncounted', 'sells-what-is-not-there', [counter], {sold})
    );
  },

  (counter) => {
    const {countedQuantity, soldSinceCount = 0} = counter;
    return (
      countedQuantity !== undefined &&
      soldSinceCount > countedQuantity &&
      findingOf('oversold', 'sells-what-is-not-there', [counter], {
        countedQuantity,
        soldSinceCount,
      })
    );
  },

  (counter) => {
    const {quantity, ledgerQuantity = quantity} = counter;
    const severity = severityOf(quantity, ledgerQuantity);
    return (
      ledgerQuantity !== quantity &&
      findingOf('ledger', severity, [counter], {quantity, ledgerQuantity})
    );
  },
];

/** Adds what it finds. */
export function judgeCounter(counter: Counter, found: Finding[]): void {
  for (const rule of RULES) {
    const finding = rule(counter);
    if (finding) found.push(finding);
  }
}

/** A sale of a variant lowers its master too (checkout/order.php of 4.0.2.3). */
export function judgeVariant(
  variant: Counter,
  master: Counter,
  found: Finding[],
): void {
  const {quantity} = variant;
  const masterQuantity = master.quantity;
  if (quantity === masterQuantity) return;
  const severity = severityOf(quantity, masterQuantity);
  const evidence = {quantity, masterQuantity};
  found.push(findingOf('variant', severity, [variant, master], evidence));
}
