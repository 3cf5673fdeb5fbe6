// Many simulated shoppers who ask as the script's pages do.
import {Agent, get} from 'node:http';

import {createRandom} from '../../../opencart/random.mjs';

/** The default, which pages vary by a tenth: src/client/schedule.ts. */
export const INTERVAL_SECONDS = 15;
const INTERVAL_MS = 1000 * INTERVAL_SECONDS;
const SEED = 20261129;

/** No more are open at once: a browser's page has one of its own. */
const CONNECTIONS = 64;

/**
 * @typedef {object} Answer
 * @property {number} page
 * @property {number} sentAtMs
 * @property {number} receivedAtMs
 * @property {number} status 0 for a connection that broke
 * @property {number} readAtMs when the origin read it; NaN for an error
 */

const ask = (agent, url, page) =>
  new Promise((resolve) => {
    const sentAtMs = Date.now();
    const end = (status, readAtMs) =>
      resolve({page, sentAtMs, receivedAtMs: Date.now(), status, readAtMs});
    const request = get(url, {agent}, (response) => {
      response.resume();
      response.once('end', () =>
        end(response.statusCode, Number(response.headers['read-at'] ?? NaN)),
      );
    });
    request.once('error', () => {
      // The cache closed an idle connection just then: browsers ask again, too.
      if (request.reusedSocket) resolve(ask(agent, url, page));
      else end(0, NaN);
    });
  });

/**
 * Opens the pages: each shopper asks at a random moment of the first interval,
 * and then once in each.
 *
 * @param {{count: number, pages: string[], onAnswer: (answer: Answer) => void}} options
 *   pages are addresses of the endpoint
 * @returns {{close: () => void}}
 */
export const openPages = ({count, pages, onAnswer}) => {
  const random = createRandom(SEED);
  const agent = new Agent({keepAlive: true, maxSockets: CONNECTIONS});
  const timers = [];
  let isOpen = true;
  const poll = async (shopper) => {
    const page = shopper % pages.length;
    timers[shopper] = setTimeout(
      poll,
      INTERVAL_MS * (0.9 + random() / 5),
      shopper,
    );
    const answer = await ask(agent, pages[page], page);
    if (isOpen) onAnswer(answer);
  };
  for (let shopper = 0; shopper < count; shopper++) {
    timers.push(setTimeout(poll, INTERVAL_MS * random(), shopper));
  }
  return {
    close() {
      isOpen = false;
      for (const timer of timers) clearTimeout(timer);
      agent.destroy();
    },
  };
};
