import type {Counter} from './counter.js';
import {findingOf, findingOfMany} from './counter-rules.js';
import {daysBetween} from './days.js';
import type {Finding} from './report.js';
import {filter, forEach, type Steps} from './steps.js';

const YEAR = 365;

/** Below it, a stock for years is nothing special. */
const LEAST_QUANTITY = 100;
const LONGEST_YEARS = 3;
/** Days since the shop's first order before its sales tell anything. */
const LEAST_DAYS = 180;

/** A quantity that would last for more than three years. */
export function judgeCover(counter: Counter): Finding | false {
  const {quantity, sold365, isOnSale} = counter;
  if (sold365 === undefined) return false;
  const years = quantity / (sold365 + 1);
  return (
    isOnSale &&
    quantity >= LEAST_QUANTITY &&
    years > LONGEST_YEARS &&
    findingOf('cover', 'sells-what-is-not-there', [counter], {
      quantity,
      sold365,
      years: Math.round(years * 10) / 10,
    })
  );
}

const LEAST_SALE_DAYS = 5;
const LEAST_CHANCE = 0.001;

/** Stock of what has sold steadily, and then not at all. */
export function judgeSilent(counter: Counter, today: string): Finding | false {
  const {quantity, saleDays365 = 0, firstSale, lastSale, isOnSale} = counter;
  if (
    !isOnSale ||
    quantity <= 0 ||
    saleDays365 < LEAST_SALE_DAYS ||
    !lastSale
  ) {
    return false;
  }
  const known = firstSale ? daysBetween(firstSale, today) + 1 : YEAR;
  const share = Math.min(1, saleDays365 / Math.min(YEAR, Math.max(1, known)));
  // Whole days: the last one is not over.
  const days = Math.max(0, daysBetween(lastSale, today) - 1);
  const chance = (1 - share) ** days;
  return (
    chance < LEAST_CHANCE &&
    findingOf('silent', 'sells-what-is-not-there', [counter], {
      quantity,
      saleDays365,
      lastSale,
      days,
      chance,
    })
  );
}

/** What a shop's orders tell: since when it sells, if it ever did. */
export interface Orders {
  readonly any: boolean;
  readonly areTelling: boolean;
}

export function* readOrders(
  counters: readonly Counter[],
  today: string,
): Steps<Orders> {
  let any = false;
  let first = today;
  yield* forEach(counters, (counter) => {
    const {sold30, sold365, saleDays365, firstSale, lastSale} = counter;
    const day = firstSale ?? lastSale;
    if (day && day < first) first = day;
    any ||= Boolean(day || sold365 || sold30 || saleDays365);
  });
  return {any, areTelling: daysBetween(first, today) >= LEAST_DAYS};
}

/** One finding for all that a shop without orders says it has plenty of. */
export function* findUnsold(counters: readonly Counter[]): Steps<Finding[]> {
  // What is not counted is shown all the same, but for option values.
  const named = yield* filter(
    counters,
    ({quantity, valueId, isCounted}) =>
      quantity >= LEAST_QUANTITY && (isCounted || valueId === undefined),
  );
  if (named.length === 0) return [];
  const evidence = {counters: named.length, quantity: LEAST_QUANTITY};
  return [
    yield* findingOfMany('cover', 'sells-what-is-not-there', named, evidence),
  ];
}
