import {IDS} from './hostile-values.js';
import {treeOf} from './json-tree.js';
import {hostileBody} from './mutate.js';
import {below, pick, type Random} from '../pick.js';

/** A response as it comes off the wire. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

const TYPES = [
  'application/json; charset=utf-8',
  'Application/JSON',
  'application/json;',
  'application/json ; x=y',
  'application/jsonp',
  'application/json, text/html',
  'application/problem+json',
  'application/json+x',
  'text/html; application/json',
  'text/json',
  '',
];
const STATUSES = [201, 203, 206, 226, 304, 400, 404, 410, 429, 500, 503, 599];
const SIZE_LIMIT = 262_144;
const ODD_NUMBERS = ['-1', '-999', 'soon', '1 2', '5x', '1.9', '1e9', 'NaN'];
const ODD_DATES = ['0', 'Thu', '2026-11-23', 'Mon, 99 Nov 2026 25:00:00 GMT'];

/** What the shop's clock says, `seconds` from `now` (epoch ms). */
const asOfText = (now: number, seconds: number): string =>
  String(Math.floor(now / 1000) + seconds);

const hostileHeaders = (random: Random, now: number) => {
  const headers: Record<string, string> = {
    'content-type': random() < 0.9 ? 'application/json' : pick(random, TYPES),
  };
  if (random() < 0.8) {
    const seconds = pick(random, [0, -1, -30, -99, -100, -101, -400, 9, 1e9]);
    headers['stock-as-of'] =
      random() < 0.95 ? asOfText(now, seconds) : pick(random, ODD_NUMBERS);
  }
  if (random() < 0.5) {
    const seconds = pick(random, [0, 1, 30, 99, 101, 299, 301, 1e12]);
    headers['age'] =
      random() < 0.9 ? String(seconds) : pick(random, ODD_NUMBERS);
  }
  if (random() < 0.3) {
    const seconds = pick(random, [0, 60, -60, 4000, -4000]);
    headers['date'] =
      random() < 0.9
        ? new Date(now + seconds * 1000).toUTCString()
        : pick(random, ODD_DATES);
  }
  return headers;
};

/** Bytes as no UTF-8 has them, a cut character, or a mark in front. */
const mutateBytes = (random: Random, bytes: Uint8Array): Uint8Array => {
  const at = below(random, bytes.length + 1);
  const odd = pick(random, [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0x00]]);
  return pick(random, [
    () => Uint8Array.of(...bytes.slice(0, at), ...odd, ...bytes.slice(at)),
    () => Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes),
    () => Uint8Array.of(...bytes, 0xe2, 0x82),
  ])();
};

/** Exactly at the limit of size, or one byte above it. */
const padded = (random: Random, bytes: Uint8Array): Uint8Array => {
  const full = new Uint8Array(SIZE_LIMIT + below(random, 2)).fill(0x20);
  if (bytes.length <= full.length) full.set(bytes);
  return full;
};

const PRODUCT = {
  availability: 'low-stock',
  left: 3,
  minimum: 1,
  options: {226: {15: 0, 16: 3, 17: null}},
  label: 'Few',
};

/** The ids of a page: two that differ. */
export const hostileIds = (random: Random): [string, string] => {
  const first = pick(random, IDS);
  const second = pick(
    random,
    IDS.filter((id) => id !== first),
  );
  return [first, second];
};

/** A response about these ids; `now` is the shop's time, in epoch ms. */
export const hostileResponse = (
  random: Random,
  ids: readonly string[],
  now: number,
): WireResponse => {
  const verdict = pick(random, [
    {ok: true},
    {ok: 'unknown'},
    {ok: false, reason: 'too-few', left: 2},
  ]);
  const right = treeOf({
    version: 1,
    refresh: 15,
    products: Object.fromEntries(ids.map((id) => [id, PRODUCT])),
    want: Object.fromEntries(ids.map((id) => [id, verdict])),
  });
  let bytes: Uint8Array = new TextEncoder().encode(hostileBody(random, right));
  if (random() < 0.03) bytes = mutateBytes(random, bytes);
  if (random() < 0.005) bytes = padded(random, bytes);
  return {
    status: random() < 0.95 ? 200 : pick(random, STATUSES),
    headers: hostileHeaders(random, now),
    bytes,
  };
};
