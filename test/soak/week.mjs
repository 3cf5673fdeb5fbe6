import {createNumbers} from '../../build/test/audit/shops/random-numbers.js';
import {HOUR} from '../../build/test/helpers/spans.js';
import {createWorld} from '../../build/test/helpers/virtual-world.js';
import {createEndpoint} from './endpoint.mjs';
import {createEvents} from './events.mjs';
import {createShop} from './shop.mjs';
import {openTab, truthOf} from './tab.mjs';

const TABS = 3;
const IDS = ['30', '31', '32', '33', '34', '35'];
const STEP_MS = 5000;
/** Seconds between events, endpoint faults and inputs, on average. */
const EVENT_S = 600;
const FAULT_S = 1200;
const INPUT_S = 300;
const PRESS_S = 120;
/** A fresh claim: two and a half intervals, and the second that `Date` counts in. */
const FRESH_MS = 37_500 + 1000;
/** A verdict: two seconds of reuse, 800 ms of waiting. */
const VERDICT_MS = 2800;
/** No network is so slow: after a freeze or a sleep there is no verdict. */
const HELD_UP_MS = 31_000;

/** The shop, its endpoint and a device, of which only the shop's time is true. */
const createScene = (seed) => {
  const numbers = createNumbers(seed);
  const device = createWorld(seed);
  const scene = {
    device,
    numbers,
    shop: createShop(numbers, IDS),
    epoch: device.clock.start,
    now: () => device.clock.elapsed,
  };
  scene.endpoint = createEndpoint(scene, numbers);
  device.server.reply = (request) => {
    scene.shop.advance(scene.now());
    return scene.endpoint.reply(request);
  };
  return scene;
};

const createTally = () => ({
  claims: 0,
  unaware: 0,
  longestUnawareMs: 0,
  verdicts: 0,
  lateVerdicts: 0,
  wrongVerdicts: 0,
  requests: 0,
  remains: [],
  falseClaims: [],
});

const lookAt = (scene, tally, tab, id) => {
  const claim = tab.freshClaim(id);
  if (claim === null) return;
  tally.claims++;
  const now = scene.now();
  const truths = scene.shop.recordsIn(id, now - FRESH_MS, now).map(truthOf);
  if (truths.includes(claim)) return;
  const unawareMs = tab.unawareMs();
  if (unawareMs >= 0 && unawareMs < FRESH_MS) {
    tally.unaware++;
    tally.longestUnawareMs = Math.max(tally.longestUnawareMs, unawareMs);
    return;
  }
  tally.falseClaims.push(
    `${tab.name} at ${now}: ${id} ${claim}, was ${truths}`,
  );
};

const lookAtAll = (scene, tally, tabs) => {
  scene.shop.advance(scene.now());
  for (const tab of tabs.filter(({isSeen}) => isSeen())) {
    for (const id of IDS) lookAt(scene, tally, tab, id);
  }
};

/** A press that asks: its verdict may be no older than a press waits. */
const press = async (scene, tally, tab, id) => {
  const askedAt = scene.now();
  const {ok} = await tab.client.verify({productId: id, quantity: 1});
  if (ok === 'unknown') return;
  tally.verdicts++;
  const now = scene.now();
  if (now - askedAt > HELD_UP_MS) tally.lateVerdicts++;
  const records = scene.shop.recordsIn(id, askedAt - VERDICT_MS, now);
  const states = records.map(
    ({availability}) => availability !== 'out-of-stock',
  );
  if (!states.includes(ok)) tally.wrongVerdicts++;
};

/** Happens about once in so many seconds. */
const isTime = ({numbers}, everySeconds) =>
  numbers.random() < STEP_MS / 1000 / everySeconds;

const stir = async (scene, tally, tabs, events) => {
  const {numbers, device, endpoint} = scene;
  if (isTime(scene, FAULT_S)) endpoint.fail();
  if (isTime(scene, FAULT_S / 2)) endpoint.heal();
  const tab = numbers.pick(tabs);
  if (tab.isSeen() && isTime(scene, INPUT_S)) tab.fire('pointermove');
  if (tab.isSeen() && isTime(scene, PRESS_S)) {
    void press(scene, tally, tab, numbers.pick(IDS));
  }
  if (!isTime(scene, EVENT_S)) return;
  await events.happen({
    tabs,
    putBack: async (left) => {
      tally.remains.push(...(await left.leave()));
      left.enter();
    },
    sleep: (ms) => device.clock.sleep(ms),
    setClock: (ms) => {
      device.clock.wall += ms;
    },
    advance: () => device.advance(STEP_MS),
  });
};

/** One collection leaves what its weak references held. */
const COLLECTIONS = 5;

/** With all tabs awake: what waits for a frozen one is no leak. */
const heapAwake = async (scene, tabs) => {
  for (const tab of tabs) {
    tab.thaw();
    tab.show();
  }
  for (let count = 0; count < COLLECTIONS; count++) {
    await scene.device.advance(STEP_MS);
    globalThis.gc();
  }
  return process.memoryUsage().heapUsed;
};

/**
 * A week of three tabs, at random by a seed.
 *
 * @param onDay Called at the end of each day with the heap, in bytes.
 */
export const liveThrough = async ({seed, days, onDay}) => {
  const scene = createScene(seed);
  const tally = createTally();
  const events = createEvents(scene.numbers);
  const tabs = [];
  while (tabs.length < TABS) {
    tabs.push(await openTab(scene, `tab ${tabs.length + 1}`));
  }
  const {server, clock} = scene.device;
  for (let day = 1; day <= days; day++) {
    while (clock.monotonic < day * 24 * HOUR) {
      await scene.device.advance(STEP_MS);
      lookAtAll(scene, tally, tabs);
      await stir(scene, tally, tabs, events);
      lookAtAll(scene, tally, tabs);
      tally.requests += server.requests.splice(0).length;
    }
    onDay(await heapAwake(scene, tabs));
  }
  for (const tab of tabs) {
    tab.thaw();
    tally.remains.push(...(await tab.leave()));
  }
  server.requests.length = 0;
  await scene.device.advance(HOUR);
  tally.after = server.requests.length;
  return {
    ...tally,
    changes: scene.shop.changes(),
    faults: scene.endpoint.counts,
    events: events.counts,
  };
};
