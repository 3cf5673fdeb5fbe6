import {isOptionId} from './product-ids.js';
import type {ProductRecord} from './record.js';
import type {Verdict} from './snapshot.js';
import {StockError} from './stock-error.js';

/** The parsed body of a response, as it should be. */
interface Body {
  readonly version?: unknown;
  readonly refresh?: unknown;
  readonly products?: Readonly<Record<string, unknown>> | null;
  readonly want?: Readonly<Record<string, unknown>> | null;
}

/** The answer in a body. */
export type Answer = readonly [
  /** The interval that the server wants; 0: it does not say; below: stop. */
  refreshSeconds: number,
  products?: Body['products'],
  verdicts?: Body['want'],
];

/** From here a "quantity left" is an error: nobody discloses a million. */
const MAX_COUNT = 1e6;
const WORDS = [
  'in-stock',
  'low-stock',
  'backorder',
  'out-of-stock',
  'unavailable',
  'too-few',
  'option-out-of-stock',
  'minimum',
];
const STATES = WORDS.slice(0, 5);
const REASONS = WORDS.slice(3);

export const UNCONFIRMED: Verdict = {ok: 'unknown', reason: 'unconfirmed'};

const isCount = (value: unknown): boolean =>
  Number.isInteger(value) &&
  (value as number) >= 0 &&
  (value as number) < MAX_COUNT;

/** Option ids with values that pass. PHP writes an empty map as `[]`. */
const isMap = (value: unknown, isValue: (value: unknown) => boolean): boolean =>
  // Whether it is an object, or an array.
  Object(value) === value &&
  Object.entries(value as object).every(
    ([id, entry]) => isOptionId(id) && isValue(entry),
  );

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
    isMap(options, (counts) => isMap(counts, (count) => isCount(count ?? 0)))
    ? (value as ProductRecord)
    : null;
}

/**
 * The answer to a verify: unconfirmed where there is no readable one. An
 * "unknown" of the endpoint has no reason: the shop keeps it to itself.
 */
export function readVerdict(value: unknown): Verdict {
  const {
    ok,
    left = 0,
    reason,
  } = (value ?? {}) as Partial<Record<keyof Verdict, unknown>>;
  const isRight =
    ok === false
      ? REASONS.includes(reason as string)
      : [true, UNCONFIRMED.ok].includes(ok as boolean);
  return isRight && isCount(left) ? (value as Verdict) : UNCONFIRMED;
}

/** The interval that the server wants, in seconds; 0: it does not say. */
const readRefresh = ({refresh}: Body): number =>
  Number.isInteger(refresh) && (refresh as number) >= -1
    ? (refresh as number)
    : 0;

/**
 * The answer in a body, frozen.
 *
 * @throws StockError for another version; SyntaxError for what is no JSON;
 *   RangeError, in Firefox InternalError, for what is nested too deep.
 */
export function readAnswer(text: string): Answer {
  const body = JSON.parse(text, (_, value: unknown) =>
    Object.freeze(value),
  ) as Body | null;
  if (body?.version !== 1) throw new StockError('version', body?.version);
  return [readRefresh(body), body.products, body.want];
}
