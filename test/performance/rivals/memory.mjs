// What stays in memory of cards that came and went.
import {Tab} from './tab.mjs';

const CARDS = 40;
/** So 2,000 cards come and go. */
const ROUNDS = 50;
/** A library may keep what it knows for five minutes. */
const FORGET_SECONDS = 600;

const idsFrom = (first) => Array.from({length: CARDS}, (_, i) => first + i);

/** Bytes that are there afterwards and were not before. */
const growth = async (tab, idsOf) => {
  const before = await tab.heapBytes();
  for (let round = 0; round < ROUNDS; round += 1) {
    await tab.show(idsOf(round));
    await tab.advance(2);
    await tab.show([]);
    await tab.advance(1);
  }
  await tab.advance(FORGET_SECONDS, 60);
  return (await tab.heapBytes()) - before;
};

/** With the same forty products again and again, and with others each time. */
export const measureMemory = async (browser, server, subject) => {
  const tab = await Tab.open(browser, server, subject);
  // Once before, for all that is made only once.
  await growth(tab, () => idsFrom(100));
  const sameBytes = await growth(tab, () => idsFrom(100));
  const otherBytes = await growth(tab, (round) =>
    idsFrom(1000 + round * CARDS),
  );
  await tab.close();
  return {memory: {sameBytes, otherBytes}};
};
