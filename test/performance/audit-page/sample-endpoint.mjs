// What shoppers notice: the endpoint, asked some twenty times a second.
import {setTimeout as pause} from 'node:timers/promises';

import {quantile} from '../quantile.mjs';

const PAUSE_MS = 50;
const LEAST_SAMPLES = 20;

const ask = async (url) => {
  const began = performance.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return performance.now() - began;
};

/**
 * Asks until a promise is settled, one request at a time.
 *
 * @param {string} url
 * @param {Promise<unknown>} end
 * @returns {Promise<{p50: number, p99: number}>} ms within which half and 99 %
 *   were answered
 */
export const sampleEndpoint = async (url, end) => {
  const control = new AbortController();
  const stop = () => control.abort();
  end.then(stop, stop);
  const samples = [];
  while (!control.signal.aborted || samples.length < LEAST_SAMPLES) {
    samples.push(await ask(url));
    await pause(PAUSE_MS);
  }
  return {p50: quantile(samples, 0.5), p99: quantile(samples, 0.99)};
};
