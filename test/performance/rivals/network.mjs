// What forty cards ask: settled, in an outage, hidden, and seen again.
import {Tab} from './tab.mjs';

const CARDS = 40;
const SETTLED_MINUTES = 5;
const OUTAGE_MINUTES = 10;
/** After so long without input, ours takes a page for left alone. */
const IDLE_SECONDS = 600;
const HOUR_SECONDS = 3600;
const LIMIT_SECONDS = 3600;

const IDS = Array.from({length: CARDS}, (_, index) => index + 100);

/** What is asked while time passes. */
const countDuring = async (server, act) => {
  const before = server.counts();
  await act();
  const after = server.counts();
  return {
    requests: after.requests - before.requests,
    bytes: after.bytes - before.bytes,
  };
};

const setSoldOut = (server, isSoldOut) => {
  server.soldOut = new Set(isSoldOut ? IDS : []);
};

const perMinute = ({requests, bytes}, minutes) => ({
  requests: requests / minutes,
  bytes: bytes / minutes,
});

const whileSettled = async (tab, server) => {
  await tab.browse(1);
  const browsed = await countDuring(server, () => tab.browse(SETTLED_MINUTES));
  await tab.advance(IDLE_SECONDS);
  const alone = await countDuring(server, () =>
    tab.advance(SETTLED_MINUTES * 60),
  );
  return {
    settled: perMinute(browsed, SETTLED_MINUTES),
    alone: perMinute(alone, SETTLED_MINUTES),
  };
};

const throughOutage = async (tab, server) => {
  await tab.browse(1);
  server.isDown = true;
  setSoldOut(server, true);
  const outage = await countDuring(server, () => tab.browse(OUTAGE_MINUTES));
  server.isDown = false;
  const recoverySeconds = await tab.secondsUntil(
    'out of stock',
    CARDS,
    LIMIT_SECONDS,
  );
  return {outage, recoverySeconds};
};

const whileHidden = async (tab, server) => {
  await tab.browse(1);
  // Not when polls are due.
  await tab.advance(5);
  await tab.setVisibility(false);
  setSoldOut(server, false);
  const hidden = await countDuring(server, () => tab.advance(HOUR_SECONDS, 60));
  const back = await countDuring(server, async () => {
    await tab.setVisibility(true);
    await tab.secondsUntil('in stock', CARDS, LIMIT_SECONDS);
  });
  return {hidden, back};
};

/** Requests and bytes of one subject. */
export const measureNetwork = async (browser, server, subject) => {
  setSoldOut(server, false);
  const tab = await Tab.open(browser, server, subject);
  await tab.show(IDS);
  const figures = {
    ...(await whileSettled(tab, server)),
    ...(await throughOutage(tab, server)),
    ...(await whileHidden(tab, server)),
  };
  await tab.close();
  return figures;
};
