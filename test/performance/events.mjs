// What one event or one new node costs on a listing, wherever it is.
import {serveListing} from './listing.mjs';

const LIMIT_MS = 60_000;

/** In ms, by the number of cards; half a frame is 8 ms. */
export const EVENT_LIMITS = {200: 2, 2000: 8};

const areDrawn = (cards) => {
  const elements = [...document.querySelectorAll('true-stock')];
  return (
    elements.length === cards &&
    elements.every((one) => one.getAttribute('availability') === 'in-stock')
  );
};

/** The least of many: what it costs when nothing else is in the way. */
const timeEvents = async () => {
  const RUNS = 25;
  const field = document.createElement('input');
  document.body.prepend(field);
  const dispatch = (type) => () =>
    field.dispatchEvent(new Event(type, {bubbles: true}));
  const actions = {
    'a new node': () => document.body.append(document.createElement('i')),
  };
  for (const type of ['pointerover', 'focusin', 'input', 'click']) {
    actions[type] = dispatch(type);
  }
  const least = {};
  for (const [name, act] of Object.entries(actions)) {
    const times = [];
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now();
      act();
      // Observers run before the task ends.
      await Promise.resolve();
      await Promise.resolve();
      times.push(performance.now() - start);
      await new Promise(requestAnimationFrame);
    }
    least[name] = Math.min(...times);
  }
  return least;
};

/** Ms of each kind of event on a listing of so many cards. */
export const measureEvents = async (browser, cards) => {
  const listing = await serveListing(cards);
  const tab = await browser.newPage();
  try {
    await tab.goto(listing.address);
    const options = {polling: 100, timeout: LIMIT_MS};
    await tab.waitForFunction(areDrawn, options, cards);
    await tab.evaluate(() => globalThis.TrueStock.pause());
    return await tab.evaluate(timeEvents);
  } finally {
    await tab.close();
    listing.close();
  }
};
