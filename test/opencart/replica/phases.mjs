// What pages are told while a replica follows, is behind, halts and hangs.
import {deepEqual, equal, ok} from 'node:assert/strict';
import {setTimeout as pause} from 'node:timers/promises';

import {until} from '../../real-servers/until.mjs';
import {countReads, otherStatements, startLog} from './server-log.mjs';

/** Stock-As-Of has whole seconds. */
const ROUNDING_SECONDS = 1;

/** The endpoint keeps an answer for as long, whatever the bound is. */
const KEPT_SECONDS = 2;

const ageOf = ({sentAtMs, asOf}) => sentAtMs / 1000 - asOf;

const most = (numbers) => Math.max(0, ...numbers);

/** Whether a claim says more than there was at this moment. */
const saysTooMuch = ({id, left}, sales, ms) => left > sales.leftAt(id, ms);

const check = (claims, sales, bound) => {
  const statuses = new Set(claims.map(({status}) => status));
  deepEqual([...statuses], [200]);
  deepEqual(
    claims.filter(({left}) => !Number.isInteger(left)),
    [],
    'claims without a number',
  );
  const oldest = most(claims.map(ageOf));
  const limit = Math.max(bound, KEPT_SECONDS);
  ok(oldest < limit + ROUNDING_SECONDS, `an answer was ${oldest} s old`);
  const past = claims.filter((claim) =>
    saysTooMuch(claim, sales, claim.sentAtMs - 1000 * limit),
  );
  deepEqual(past, [], 'pieces that were gone for longer than the bound');
  const untrue = claims.filter((claim) =>
    saysTooMuch(claim, sales, 1000 * claim.asOf),
  );
  deepEqual(untrue, [], 'pieces that were gone at Stock-As-Of');
  return oldest;
};

/**
 * Looks at a replica in one state for some seconds.
 *
 * @param {object} play
 * @param {object} options
 * @param {string} options.name
 * @param {boolean} [options.isOff] the replica can tell nothing of itself
 */
const watch = async (play, {name, isOff = false}) => {
  const {pair, pages, sales, bound, seconds, rows} = play;
  const servers = isOff ? [pair.primary] : [pair.primary, pair.replica];
  for (const server of servers) await startLog(server);
  const from = pages.claims.length;
  await pause(1000 * seconds);
  const claims = pages.claims.slice(from);
  const [primary, replica = 0] = await Promise.all(servers.map(countReads));
  const oldest = check(claims, sales, bound);
  if (!isOff) deepEqual(await otherStatements(pair.replica), []);
  const slowest = most(
    claims.map(({sentAtMs, receivedAtMs}) => receivedAtMs - sentAtMs),
  );
  rows.push({name, answers: claims.length, primary, replica, oldest, slowest});
  return {primary, replica};
};

/** Until the replica answers pages again. */
const isBack = async ({pair}) => {
  await pair.catchUp();
  await startLog(pair.replica);
  await until(() => countReads(pair.replica), 'the replica to be read again');
};

const follows = async (play, name) => {
  await isBack(play);
  const {primary, replica} = await watch(play, {name});
  ok(replica > primary, `${replica} reads of the replica, ${primary} others`);
};

const isBehind = async (play, seconds) => {
  await play.pair.delay(seconds);
  await isBack(play);
  const {replica} = await watch(play, {name: `is ${seconds} s behind`});
  ok(replica > 0, 'a replica within the bound is not read');
  await play.pair.delay(0);
};

const isHalted = async (play) => {
  await isBack(play);
  await play.pair.halt();
  await pause(1000 * (play.bound + ROUNDING_SECONDS));
  const {replica} = await watch(play, {name: 'has halted'});
  equal(replica, 0, 'reads of a replica that is behind the bound');
  await play.pair.goOn();
};

const hangs = async (play) => {
  await isBack(play);
  await play.pair.pause();
  await watch(play, {name: 'hangs', isOff: true});
  await play.pair.wake();
};

/**
 * @param {object} play
 * @param {object} play.pair
 * @param {object} play.pages
 * @param {object} play.sales
 * @param {number} play.bound seconds
 * @param {number} play.seconds of each state
 * @param {object[]} play.rows of the table
 * @param {Function} step of the report
 */
export const playPhases = async (play, step) => {
  await step('is read while it follows', () => follows(play, 'follows'));
  await step('is read within the bound', () => isBehind(play, 1));
  await step('is not read beyond it', () => isHalted(play));
  await step('stops no page when it hangs', () => hangs(play));
  await step('is read again', () => follows(play, 'follows again'));
  await step('and in between no answer was older', () => {
    check(play.pages.claims, play.sales, play.bound);
    return `${play.pages.claims.length} answers, ${play.sales.sold()} pieces sold`;
  });
};
