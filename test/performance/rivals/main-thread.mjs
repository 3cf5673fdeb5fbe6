// What a poll costs a page of a thousand cards.
import {Tab} from './tab.mjs';

const IDS = Array.from({length: 1000}, (_, index) => index + 1000);
const LIMIT_SECONDS = 60;
const INTERVAL_SECONDS = 15;
/** In turns, of which the least counts: what else the machine does only adds. */
const TURNS = 2;
const TURN_POLLS = 2;

/** Script time of one poll, while `change` is called before each. */
const leastMs = async (tab, server, pollRequests, change = () => {}) => {
  const turns = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const before = server.counts().requests;
    const ms = await tab.scriptMs(async () => {
      for (let poll = 0; poll < TURN_POLLS; poll += 1) {
        change();
        await tab.advance(INTERVAL_SECONDS);
      }
    });
    turns.push((ms * pollRequests) / (server.counts().requests - before));
  }
  return Math.min(...turns);
};

/** Nothing changes. */
const pollUnchanged = async (tab, server, pollRequests) => {
  const before = await tab.renders();
  const ms = await leastMs(tab, server, pollRequests);
  return {ms, renders: (await tab.renders()) - before};
};

/** One product more is sold out before each poll. */
const pollChanged = async (tab, server, pollRequests) => {
  const before = await tab.renders();
  const ms = await leastMs(tab, server, pollRequests, () =>
    server.soldOut.add(IDS[100 * server.soldOut.size]),
  );
  const changes = server.soldOut.size;
  await tab.secondsUntil('out of stock', changes, LIMIT_SECONDS);
  return {ms, renders: ((await tab.renders()) - before) / changes};
};

/** Milliseconds and renders of a poll in which nothing, or one product, changed. */
export const measureMainThread = async (browser, server, subject) => {
  server.soldOut.clear();
  const tab = await Tab.open(browser, server, subject);
  const before = server.counts().requests;
  await tab.show(IDS);
  await tab.advance(INTERVAL_SECONDS / 2);
  const pollRequests = server.counts().requests - before;
  const figures = {
    unchanged: await pollUnchanged(tab, server, pollRequests),
    oneChanged: await pollChanged(tab, server, pollRequests),
  };
  server.soldOut.clear();
  await tab.close();
  return figures;
};
