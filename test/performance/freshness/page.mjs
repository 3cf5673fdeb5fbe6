import {stockRecord} from '../../../build/demo/mock/stock-records.js';
import {refreshOf} from '../../../build/demo/mock/refresh.js';
import {judge} from '../../../build/src/page/judgement.js';
import {createWorld} from '../../../build/test/helpers/virtual-world.js';
import {HOUR_MS, quantityAt} from './shop.mjs';

const productOf = (id, quantity) => ({
  id,
  name: id,
  quantity,
  visible: true,
  backorder: false,
  minimum: 1,
  options: [],
});

/** What a shopper reads of a record. */
const wordsOf = (snapshot) => {
  const {availability, left} = judge(snapshot, 0);
  return `${availability} ${left ?? ''}`;
};

/** Milliseconds in which one list of [from, words] says other than another. */
const apart = (claims, truths) => {
  const marks = [...claims, ...truths].map(([at]) => Math.max(0, at));
  const times = [...new Set([...marks, HOUR_MS])].toSorted((a, b) => a - b);
  const at = (list, ms) => list.findLast(([from]) => from <= ms)?.[1];
  let wrong = 0;
  for (const [index, from] of times.slice(0, -1).entries()) {
    const claim = at(claims, from);
    if (claim === undefined || claim.startsWith('unknown')) continue;
    if (claim !== at(truths, from)) wrong += times[index + 1] - from;
  }
  return wrong;
};

/**
 * A page that is open for an hour, with the real client and the shop's rules.
 *
 * @returns {Promise<{requests: number, wrongMs: number}>}
 */
export const openPage = async ({shop, ids, settings, seed}) => {
  const world = createWorld(seed);
  const recordOf = (id, ms) =>
    stockRecord(productOf(id, quantityAt(shop.historyOf(id), ms)), settings);
  world.server.reply = ({ids: asked, at}) => {
    const products = Object.fromEntries(
      asked.map((id) => [id, recordOf(id, at)]),
    );
    const refresh = refreshOf(Object.values(products), settings);
    return {body: JSON.stringify({version: 1, refresh, products})};
  };
  const tab = await world.open();
  // Nobody is away: an idle page asks less often, whatever the policy.
  const client = tab.client({idleAfter: 2 * HOUR_MS});
  const claims = new Map(ids.map((id) => [id, []]));
  for (const id of ids) {
    client.watch(id, (snapshot) => {
      claims.get(id).push([world.clock.monotonic, wordsOf(snapshot)]);
    });
  }
  await world.advance(HOUR_MS);
  const wrongMs = ids.reduce((sum, id) => {
    const truths = shop.historyOf(id).map(([at, quantity]) => [
      at,
      wordsOf({
        freshness: 'fresh',
        record: stockRecord(productOf(id, quantity), settings),
      }),
    ]);
    return sum + apart(claims.get(id), truths);
  }, 0);
  return {requests: world.server.requests.length, wrongMs};
};
