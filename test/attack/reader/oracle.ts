/**
 * What the contract says of a response, written from it alone: the wire format
 * (docs/endpoint.md) and the promises T1 to T7 and P6. It shares no line with
 * the client. Where the contract leaves something open, so does this.
 */
import type {WireResponse} from './hostile-response.js';

/** `open`: the contract does not say. */
type Answer = 'yes' | 'no' | 'open';

/** What may be known of a product once an answer was taken. */
export interface RecordRule {
  /** Whether there must be a record. */
  readonly told: Answer;
  /** What was sent: a record says this or nothing. */
  readonly sent: unknown;
}

export interface Reading {
  /** Whether the answer counts at all. */
  readonly accepted: Answer;
  readonly refresh: number;
  readonly recordOf: (id: string) => RecordRule;
  readonly verdictOf: (id: string) => unknown;
}

const MAX_BYTES = 256 * 1024;
/** Deeper than any answer: whether it is read is up to the engine's stack. */
const DEEP = /[[{]{100}/;
const ID = /^[A-Za-z0-9_]{1,64}$/;
const STATES = new Set([
  'in-stock',
  'low-stock',
  'out-of-stock',
  'backorder',
  'unavailable',
]);

const both = (answers: readonly Answer[]): Answer => {
  if (answers.includes('no')) return 'no';
  return answers.includes('open') ? 'open' : 'yes';
};

/** T2. The largest placeholder has six digits; from nine on a number is huge. */
const isCount = (value: unknown): Answer => {
  if (typeof value !== 'number' || !Number.isInteger(value)) return 'no';
  if (value < 0 || value > 999_999_999) return 'no';
  return value > 999_999 || Object.is(value, -0) ? 'open' : 'yes';
};

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where the format wants a map, PHP may have written a list. */
const eachOf = (
  value: unknown,
  rule: (value: unknown) => Answer,
): readonly Answer[] => {
  if (Array.isArray(value)) return ['open'];
  if (!isMap(value)) return ['no'];
  return Object.entries(value).map(([id, one]) =>
    ID.test(id) ? rule(one) : 'no',
  );
};

const isRecord = (value: unknown): Answer => {
  if (!isMap(value) || !STATES.has(value['availability'] as string)) {
    return 'no';
  }
  const rules: Answer[] = [];
  if (Object.hasOwn(value, 'left')) rules.push(isCount(value['left']));
  if (Object.hasOwn(value, 'minimum')) {
    rules.push(value['minimum'] === 0 ? 'no' : isCount(value['minimum']));
  }
  if (Object.hasOwn(value, 'options')) {
    const counts = (one: unknown): Answer =>
      one === null ? 'yes' : isCount(one);
    rules.push(...eachOf(value['options'], (one) => both(eachOf(one, counts))));
  }
  return both(rules);
};

const own = (value: unknown, key: string): unknown =>
  isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;

const textIn = ({bytes}: WireResponse): [text: string, isSound: Answer] => {
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
    const sound = text.decode(bytes);
    if (!sound.startsWith('\ufeff')) return [sound, 'yes'];
    return [sound.slice(1), 'open'];
  } catch {
    // Whether such bytes are replaced, dropped at the end or refused is not said.
    return [new TextDecoder().decode(bytes).replace(/\ufffd$/, ''), 'open'];
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** P6: 200, at most 256 KiB, `application/json` with whatever parameters. */
const isReadable = ({status, headers, bytes}: WireResponse): Answer => {
  const [type] = (headers['content-type'] ?? '').split(';');
  const isJson = type!.trim().toLowerCase() === 'application/json';
  return status === 200 && bytes.length <= MAX_BYTES && isJson ? 'yes' : 'no';
};

const REASONS = new Set([
  'out-of-stock',
  'too-few',
  'option-out-of-stock',
  'minimum',
  'unavailable',
]);

/** What a verify may resolve to: `ok`, with the reason of a refusal. */
const verdictIn = (sent: unknown): unknown => {
  const ok = own(sent, 'ok');
  const left = isMap(sent) && Object.hasOwn(sent, 'left') ? sent['left'] : 0;
  if (isCount(left) === 'no') return 'unconfirmed';
  if (isCount(left) === 'open') return 'open';
  if (ok === true || ok === 'unknown') return ok;
  const reason = own(sent, 'reason');
  return ok === false && REASONS.has(reason as string) ? reason : 'unconfirmed';
};

/** Reads a response as the contract wants it read. */
export const readingOf = (response: WireResponse): Reading => {
  const [text, isSound] = textIn(response);
  const body = parse(text);
  const isVersion1 = own(body, 'version') === 1 ? 'yes' : 'no';
  const isDeep = DEEP.test(text) ? 'open' : 'yes';
  const refresh = own(body, 'refresh');
  return {
    accepted: both([isReadable(response), isSound, isDeep, isVersion1]),
    refresh:
      Number.isInteger(refresh) && (refresh as number) >= 1
        ? (refresh as number)
        : 0,
    recordOf(id) {
      const sent = own(own(body, 'products'), id);
      return {told: isRecord(sent), sent};
    },
    verdictOf: (id) => verdictIn(own(own(body, 'want'), id)),
  };
};
