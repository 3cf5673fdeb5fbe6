// Requests of one kind, and how the servers took them.
import {median} from '../quantile.mjs';
import {measureLoad} from './load.mjs';

const WARM_UP_SECONDS = 3;
/** In turns, so that what else the machine does meets all. */
const ROUNDS = 5;
const ROUND_SECONDS = 2;

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

const countSessions = async (shop) => {
  const [row] = await shop.query('SELECT COUNT(*) AS total FROM oc_session');
  return Number(row.total);
};

/** Headers of one who has the response already. */
const headersOf = async (url, isKnown) => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  await response.arrayBuffer();
  if (!isKnown) return {};
  const headers = {'If-None-Match': response.headers.get('etag')};
  const {status} = await fetch(url, {headers});
  if (status !== 304) throw new Error(`${url}: ${status}, not 304`);
  return headers;
};

/**
 * A subject, warmed up: what one response sets, and what many leave behind.
 *
 * @param {{name: string, url: string, isKnown?: boolean}} options `isKnown`:
 *   the response is 304
 */
export const prepareSubject = async (shop, {name, url, isKnown = false}) => {
  const before = await countSessions(shop);
  const headers = await headersOf(url, isKnown);
  const response = await fetch(url, {headers});
  await response.arrayBuffer();
  await measureLoad(url, WARM_UP_SECONDS, headers);
  const sessions = (await countSessions(shop)) - before;
  const cookies = response.headers.getSetCookie().length;
  return {name, url, headers, cookies, sessions, loads: []};
};

/** Adds what the rounds measured: rates are means, and times are medians. */
export const measureSubjects = async (subjects) => {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const {url, headers, loads} of subjects) {
      loads.push(await measureLoad(url, ROUND_SECONDS, headers));
    }
  }
  return subjects.map(({loads, ...subject}) => {
    const all = (name) => loads.map((load) => load[name]);
    return {
      ...subject,
      rate: sum(all('rate')) / ROUNDS,
      p50: median(all('p50')),
      p99: median(all('p99')),
      cpuMs: sum(all('cpuMs')) / sum(all('requests')),
    };
  });
};
