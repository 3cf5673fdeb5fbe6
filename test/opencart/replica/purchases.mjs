// What decides about a purchase asks the primary alone, and what a pool has
// changed it shows at once.
import {deepEqual, equal, ok} from 'node:assert/strict';

import {until} from '../../real-servers/until.mjs';
import {setSetting} from '../admin/set-setting.mjs';
import {createGuest, createGuestWith} from '../holds/shopper/guest.mjs';
import {countConnections, countReads, startLog} from './server-log.mjs';
import {ENDPOINT} from './sites.mjs';

const VERIFIES = 50;
const GUESTS = 3;
const POLLS = 10;
const LONGEST_LAG = '60';

const isLeftAlone = async ({replica}, act) => {
  await startLog(replica);
  await act();
  equal(await countConnections(replica), 0, 'connections to the replica');
};

/** Asks before a press, at both web servers. */
export const verify = ({pair, url, ids}) =>
  isLeftAlone(pair, async () => {
    const statuses = new Set();
    for (let time = 0; time < VERIFIES; time++) {
      const id = ids[time % ids.length];
      const response = await fetch(`${url}${ENDPOINT}${id}&want=${id}:1`);
      const {want} = await response.json();
      statuses.add(response.status);
      equal(typeof want[id].ok, 'boolean');
    }
    deepEqual([...statuses], [200]);
  });

/** From the cart to the order, through both web servers in turns. */
export const buy = ({pair, url, shop}, productId) =>
  isLeftAlone(pair, async () => {
    for (let guest = 0; guest < GUESTS; guest++) {
      const shopper = createGuest({...shop, url});
      ok(await shopper.add(productId));
      await shopper.fillIn();
      ok(await shopper.confirm(), 'no confirm step');
      const {isPlaced, text} = await shopper.pay();
      ok(isPlaced, text);
    }
  });

/** Each with another set of ids: what was kept for one is not given to another. */
const leftAt = async (site, id, more) => {
  const response = await fetch(`${site.url}${ENDPOINT}${id},${more}`);
  const {products} = await response.json();
  return products[id].left;
};

/**
 * The replica has halted and may be a minute behind: whoever reads it, reads
 * what was.
 */
export const holdAtOnce = async ({pair, sites, shop}, id) => {
  const [own, other] = sites;
  let more = id + 1000;
  const shopper = await createGuestWith({...shop, url: own.url}, id);
  const before = await leftAt(own, id, more);
  await setSetting(shop, 'replica_lag', LONGEST_LAG);
  await pair.catchUp();
  await startLog(pair.replica);
  for (const site of sites) {
    const reads = await countReads(pair.replica);
    await until(async () => {
      await leftAt(site, id, (more += 1));
      return (await countReads(pair.replica)) > reads;
    }, `the replica to be read at ${site.url}`);
  }
  await pair.halt();
  ok(await shopper.confirm(), 'no confirm step');
  for (let poll = 0; poll < POLLS; poll++) {
    equal(await leftAt(own, id, (more += 1)), before - 1);
  }
  // The other one knows nothing of it: it would be no test otherwise.
  await until(
    async () => (await leftAt(other, id, (more += 1))) === before,
    'the other web server to read the replica',
  );
  await pair.goOn();
  await pair.catchUp();
  await startLog(pair.replica);
  await until(async () => {
    equal(await leftAt(own, id, (more += 1)), before - 1);
    return countReads(pair.replica);
  }, 'the replica to be read again, with the hold');
};
