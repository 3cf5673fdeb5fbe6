import {isId, type ProductRecord} from './record.js';
import type {Verdict} from './snapshot.js';
import {StockError} from './stock-error.js';

/** An answer that can be read, of wire format 1. */
export interface Answer {
  readonly refresh?: number;
  readonly products: Readonly<Record<string, unknown>>;
  readonly want?: Readonly<Record<string, unknown>>;
}

/** From here a "quantity left" is an error: nobody discloses a million. */
const MAX_COUNT = 1e6;
const REFUSALS = ['out-of-stock', 'unavailable'];
const STATES = ['in-stock', 'low-stock', 'backorder', ...REFUSALS];
const REASONS = ['too-few', 'option-out-of-stock', 'minimum', ...REFUSALS];

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && !!value;

const isCount = (value: unknown): boolean =>
  Number.isInteger(value) &&
  (value as number) >= 0 &&
  (value as number) < MAX_COUNT;

const isCountOrNull = (value: unknown): boolean =>
  value === null || isCount(value);

/** Ids with values that pass. PHP writes an empty map as `[]`. */
const isMap = (value: unknown, isValue: (value: unknown) => boolean): boolean =>
  isObject(value) &&
  Object.entries(value).every(([id, one]) => isId(id) && isValue(one));

/** One product's record, whole or, when any quantity is wrong, not at all. */
export function readRecord(value: unknown): ProductRecord | null {
  const {
    availability,
    left = 0,
    minimum = 1,
    options = {},
  } = (value ?? {}) as Partial<ProductRecord>;
  return STATES.includes(availability!) &&
    isCount(left) &&
    isCount(minimum) &&
    minimum > 0 &&
    isMap(options, (counts) => isMap(counts, isCountOrNull))
    ? (value as ProductRecord)
    : null;
}

/** The answer to a verify, if there is a readable one. */
export function readVerdict(value: unknown): Verdict | undefined {
  const {ok, reason, left = 0} = (value ?? {}) as Verdict;
  return ok === true ||
    (ok === false && REASONS.includes(reason!) && isCount(left))
    ? (value as Verdict)
    : undefined;
}

/**
 * Reads the body of an answer; all of it comes back frozen.
 *
 * @throws StockError `content` or `version` when the whole cannot be believed.
 */
export function readAnswer(text: string): Answer {
  let answer;
  try {
    answer = JSON.parse(text, (_, value) => Object.freeze(value));
  } catch (error) {
    throw new StockError('content', error);
  }
  if (!isObject(answer?.products) || Array.isArray(answer.products)) {
    throw new StockError('content');
  }
  if (answer.version !== 1) throw new StockError('version', answer.version);
  return answer;
}
