// Races while the writer is lost, again and again; and with several writers.
import {equal} from 'node:assert/strict';

import {until} from '../../real-servers/until.mjs';
import {startWorker, withWorkers} from '../ledger/inside-shop/workers.mjs';
import {FAULTS, play} from './faults.mjs';
import {
  SOLD,
  openDesk,
  orderOf,
  prepareRaces,
  runRaces,
  variablesOf,
} from './races.mjs';

/** The statements of a sale at which another process may be faster. */
const HOLD = 'INSERT INTO `oc_true_stock_hold`';
const SALE = 'UPDATE `oc_product`';

/** Races between the beginning of a fault and its end, at least; and after it. */
const RACES_OF_FAULT = 3;
/** Orders that are written at once. */
const BATCH = 50;

const range = (from, to) =>
  Array.from({length: to - from}, (_, index) => from + index);

/**
 * @param {object} options
 * @param {number} options.from the number of the first race
 * @param {number} options.to after the last
 * @param {(number | undefined)[]} options.ports for each rival: see openDesk
 * @param {(again: number) => void} onRace see runRaces
 */
const raceAll = async (shop, {from, to, ports}, onRace) => {
  const desks = await Promise.all(ports.map((port) => openDesk(shop, port)));
  for (let first = from; first < to; first += BATCH) {
    const races = range(first, Math.min(to, first + BATCH));
    await prepareRaces(shop, races, desks.length);
    await runRaces({desks, races, onRace});
  }
  await Promise.all(desks.map((desk) => desk.close()));
};

/** One fault after the other, as long as there are races. */
const breakAll = async (cluster, count) => {
  const names = Object.keys(FAULTS);
  const raced = async () => {
    const goal = count.over + RACES_OF_FAULT;
    await until(() => count.isOver || count.over >= goal, 'races to go on');
  };
  for (let turn = 0; !count.isOver; turn++) {
    const name = names[turn % names.length];
    await play(cluster, name, raced);
    count.faults[name] += 1;
    await raced();
  }
};

/** @returns how often each fault was played, and how many reports were made again */
export const raceThroughFaults = async (cluster, shop, {races, rivals}) => {
  const faults = Object.fromEntries(
    Object.keys(FAULTS).map((name) => [name, 0]),
  );
  const count = {over: 0, again: 0, isOver: false, faults};
  const ports = Array.from({length: rivals});
  const onRace = (again) => {
    count.over += 1;
    count.again += again;
  };
  const race = async () => {
    await raceAll(shop, {from: 0, to: races, ports}, onRace);
    count.isOver = true;
  };
  await withWorkers(shop, () =>
    Promise.all([race(), breakAll(cluster, count)]),
  );
  return count;
};

/** As if a writer that was replaced had not noticed: each rival at another server. */
export const raceApart = async (cluster, shop, {from, count, rivals}) => {
  const ports = range(0, rivals).map(
    (rival) => cluster.nodes[rival % cluster.nodes.length].port,
  );
  let again = 0;
  await withWorkers(shop, () =>
    raceAll(shop, {from, to: from + count, ports}, (times) => {
      again += times;
    }),
  );
  return `${again} reports were made again`;
};

/**
 * The worst moment, step by step: one has seen that the piece is free, and
 * before it writes its hold, the other has the piece at another server.
 */
export const raceInStep = async (cluster, shop, {number, rivals}) => {
  await prepareRaces(shop, [number], rivals);
  const [slow, fast] = [0, 1].map((rival) => ({
    do: 'status',
    order: orderOf(number, rival, rivals),
    status: SOLD,
  }));
  await withWorkers(shop, async () => {
    const [one, two] = await Promise.all(
      cluster.nodes
        .slice(0, 2)
        .map(({port}) => startWorker(shop, 'catalog', variablesOf(port))),
    );
    equal((await one.ask({...slow, waitBefore: HOLD})).waits, true);
    equal((await two.ask({...fast, waitBefore: SALE})).waits, true);
    const {waits = false} = await one.goOn({waitBefore: SALE});
    equal(waits, false, 'both are about to sell the same piece');
    await two.goOn();
    await Promise.all([one.close(), two.close()]);
  });
};
