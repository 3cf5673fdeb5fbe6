import {compareIds, type Counter} from './counter.js';
import {readDay} from './days.js';
import {sortInSteps} from './sort-in-steps.js';
import {filter, forEach, type Steps} from './steps.js';

type Fact = keyof Counter;

/** Whatever a page hands over in place of a counter. */
type Raw = Readonly<Partial<Record<Fact, unknown>>>;

/** Text, or a number as PHP writes an id; nothing for an empty one. */
const readText = (value: unknown): string | undefined =>
  typeof value === 'string' || Number.isSafeInteger(value)
    ? `${value as string | number}` || undefined
    : undefined;

const readNumber = (value: unknown): number | undefined =>
  Number.isFinite(value) ? (value as number) : undefined;

/** How many, or how often: 0 or more. */
const readCount = (value: unknown): number | undefined =>
  Number.isFinite(value) ? Math.max(0, value as number) : undefined;

const readFlag = (value: unknown): boolean | undefined =>
  value == null ? undefined : Boolean(value);

/** What holds unless it is denied. */
const readUsual = (value: unknown): boolean => readFlag(value) ?? true;

/** The facts that rules use. */
const READERS: readonly (readonly [Fact, (value: unknown) => unknown])[] = [
  ['productId', readText],
  ['valueId', readText],
  ['optionId', readText],
  ['quantity', readNumber],
  ['minimum', readNumber],
  ['isCounted', readUsual],
  ['isRequired', readFlag],
  ['takesSeveral', readFlag],
  ['isOnSale', readUsual],
  ['sold30', readCount],
  ['sold365', readCount],
  ['saleDays365', readCount],
  ['firstSale', readDay],
  ['lastSale', readDay],
  ['corrections365', readCount],
  ['refused30', readCount],
  ['soldSinceCount', readCount],
  ['countedQuantity', readNumber],
  ['ledgerQuantity', readNumber],
  ['masterId', readText],
];

/**
 * A counter without facts that cannot be used: the same one, or a copy, since
 * most are good and there may be very many. None without an id or a quantity.
 */
function readCounter(value: unknown): Counter | undefined {
  const raw = (value ?? {}) as Raw;
  let copy: Partial<Record<Fact, unknown>> | undefined;
  for (const [fact, read] of READERS) {
    const found = raw[fact];
    const good = read(found);
    if (good === found) continue;
    copy ??= {...raw};
    copy[fact] = good;
  }
  const counter = (copy ?? raw) as Partial<Counter>;
  return counter.productId === undefined || counter.quantity === undefined
    ? undefined
    : (counter as Counter);
}

const textOf = (counter: Counter): string =>
  JSON.stringify(READERS.map(([fact]) => counter[fact]));

/** Two of one id have an order of their own, whatever theirs was. */
const compare = (a: Counter, b: Counter): number =>
  compareIds(a, b) || (textOf(a) < textOf(b) ? -1 : 1);

/** The counters that can be judged: by id, each once. */
export function* readCounters(values: unknown): Steps<Counter[]> {
  const read: Counter[] = [];
  yield* forEach(Array.isArray(values) ? values : [], (value: unknown) => {
    const counter = readCounter(value);
    if (counter) read.push(counter);
  });
  const sorted = yield* sortInSteps(read, compare);
  let before: Counter | undefined;
  return yield* filter(sorted, (counter) => {
    const isNew = !before || compareIds(before, counter) !== 0;
    before = counter;
    return isNew;
  });
}
