// What may be told of a shop's stock, written from docs/endpoint.md alone.
import assert from 'node:assert/strict';

const LOW = 5;
const DISCLOSED = 10;
const PLACEHOLDERS = [999, 9999, 99_999, 999_999];
const REASONS = [
  'out-of-stock',
  'too-few',
  'option-out-of-stock',
  'minimum',
  'unavailable',
];

/** Pieces that limit an order; Infinity where they are not counted. */
const limitOf = (quantity) =>
  quantity === null || PLACEHOLDERS.includes(quantity)
    ? Infinity
    : Math.max(0, quantity);

const toldOf = (limit) => (limit <= DISCLOSED ? limit : null);

const stateOf = (limit) => {
  if (limit === 0) return 'out-of-stock';
  return limit <= LOW ? 'low-stock' : 'in-stock';
};

const mapValues = (map, change) =>
  Object.fromEntries(
    Object.entries(map).map(([key, one]) => [key, change(one)]),
  );

const recordOf = (product) => {
  if (!product) return {availability: 'unavailable'};
  const limit = limitOf(product.quantity);
  const options = mapValues(product.options, (counts) =>
    mapValues(counts, (quantity) => toldOf(limitOf(quantity))),
  );
  return {
    availability: stateOf(limit),
    ...(limit <= DISCLOSED && {left: limit}),
    ...(product.minimum > 1 && {minimum: product.minimum}),
    ...(Object.keys(options).length > 0 && {options}),
  };
};

const isScarce = ({availability, left, options = {}}) =>
  left !== undefined ||
  availability === 'out-of-stock' ||
  Object.values(options).some((counts) =>
    Object.values(counts).some((count) => count !== null),
  );

/** What limits this order: of the product, and of each value with its pieces. */
const limitsOn = (product, lines) => {
  const total = lines.reduce((sum, {quantity}) => sum + quantity, 0);
  const wanted = new Map();
  for (const {quantity, pairs} of lines) {
    for (const pair of pairs)
      wanted.set(pair, (wanted.get(pair) ?? 0) + quantity);
  }
  const values = [...wanted].map(([pair, pieces]) => {
    const [option, value] = pair.split('-');
    const counts = product.options[Number(option)] ?? {};
    const isThere = Object.hasOwn(counts, Number(value));
    return {pieces, limit: isThere ? limitOf(counts[Number(value)]) : 0};
  });
  const own = {pieces: total, limit: limitOf(product.quantity)};
  return {total, limits: [own, ...values]};
};

const checkVerdict = (verdict, product, lines) => {
  const {ok, reason, left, ...rest} = verdict;
  assert.deepEqual(rest, {});
  assert(ok === true || ok === false || ok === 'unknown');
  assert(ok === false ? REASONS.includes(reason) : reason === undefined);
  if (!product)
    return assert.deepEqual(verdict, {ok: false, reason: 'unavailable'});
  const {total, limits} = limitsOn(product, lines);
  const missed = limits.filter(({pieces, limit}) => pieces > limit);
  const isOrderable = missed.length === 0 && total >= product.minimum;
  if (total <= DISCLOSED) assert.equal(ok, isOrderable);
  // Nobody may learn more of the stock than that it is above the limit.
  else assert.notEqual(ok, true);
  if (ok === 'unknown') assert(missed.every(({limit}) => limit > DISCLOSED));
  if (ok === false) {
    const least = Math.max(total, product.minimum);
    const isPublic =
      total < product.minimum ||
      limits.some(({limit}) => limit <= DISCLOSED && limit < least);
    assert(isPublic, 'it tells that there are fewer than a secret number');
  }
  if (left === undefined) return undefined;
  return assert(left <= DISCLOSED && limits.some(({limit}) => limit === left));
};

/** Throws where a body tells anything but what it must. */
export const checkBody = (body, {ids, lines}, facts) => {
  const {version, refresh, products, want, ...rest} = body;
  assert.deepEqual(rest, {});
  assert.equal(version, 1);
  const expected = Object.fromEntries(
    ids.map((id) => [id, recordOf(facts.get(id))]),
  );
  assert.deepEqual(products, expected);
  assert.equal(refresh, Object.values(expected).some(isScarce) ? 5 : 60);
  if (lines === 'open') return;
  const wanted = [...new Set(lines.map(({id}) => id))];
  const told = Object.keys(want ?? {}).map(Number);
  assert.deepEqual(new Set(told), new Set(wanted));
  for (const id of wanted) {
    checkVerdict(
      want[id],
      facts.get(id),
      lines.filter((line) => line.id === id),
    );
  }
};
