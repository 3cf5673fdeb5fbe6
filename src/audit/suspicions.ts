import type {Counter} from './counter.js';
import {createPlaceholderRule} from './placeholder.js';
import {countQuantities} from './quantities.js';
import type {Finding} from './report.js';
import {
  findUnsold,
  judgeCover,
  judgeSilent,
  readOrders,
} from './sales-rules.js';
import {findRepeated, findTyped} from './shop-rules.js';
import {sortInSteps} from './sort-in-steps.js';
import {collect, type Steps} from './steps.js';

type Rule = (counter: Counter) => Finding | false;

/** What a rule says of each counter, the strongest finding first. */
function* judgeEach(
  counters: readonly Counter[],
  rule: Rule,
  strengthOf: (evidence: Record<string, number>) => number,
): Steps<Finding[]> {
  const findings = yield* collect<Counter, Finding>(
    counters,
    (counter, found) => {
      const finding = rule(counter);
      if (finding) found.push(finding);
    },
  );
  const strength = ({evidence}: Finding) =>
    strengthOf(evidence as Record<string, number>);
  return yield* sortInSteps(findings, (a, b) => strength(b) - strength(a));
}

/** What has stock for years; in a shop without orders, all that may have. */
function* findCover(
  all: readonly Counter[],
  counted: readonly Counter[],
  today: string,
): Steps<Finding[]> {
  const orders = yield* readOrders(all, today);
  if (!orders.any) return yield* findUnsold(all);
  return orders.areTelling
    ? yield* judgeEach(counted, judgeCover, ({years}) => years!)
    : [];
}

/**
 * What is worth a count: the rules that err least first. Only what is counted
 * can be counted, so the rest is not suspected.
 *
 * @param all every counter; of a shop without orders, all are named
 */
export function* findSuspicions(
  all: readonly Counter[],
  counted: readonly Counter[],
  listed: ReadonlySet<number>,
  today: string,
): Steps<Finding[]> {
  const quantities = yield* countQuantities(counted);
  const placeholder = yield* createPlaceholderRule(quantities, listed);
  const silent = (counter: Counter) => judgeSilent(counter, today);
  return [
    ...(yield* judgeEach(counted, placeholder, ({quantity}) => quantity!)),
    ...(yield* findRepeated(counted, quantities)),
    ...(yield* findCover(all, counted, today)),
    ...(yield* judgeEach(counted, silent, ({chance}) => -chance!)),
    ...findTyped(quantities),
  ];
}
