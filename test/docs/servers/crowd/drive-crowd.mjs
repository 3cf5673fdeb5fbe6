// Three acts for one cache: the shop answers, is killed, and is back.
import {deepEqual, ok} from 'node:assert/strict';
import {setTimeout as pause} from 'node:timers/promises';

import {originRate} from '../../../performance/origin-load/model.mjs';
import {until} from '../../../real-servers/until.mjs';
import {cacheSeconds} from './origins.mjs';
import {INTERVAL_SECONDS, openPages} from './shoppers.mjs';

/** More than one for each page and `s-maxage`, to allow for what starts midway. */
const MOST_REQUESTS = 1.1;

/** nginx counts whole seconds. */
const CLOCK_SECONDS = 1;

/** More than the model says: chance, and the first request of each page. */
const MOST_OF_MODEL = 1.05;

const SECONDS = cacheSeconds();
const FRESH = SECONDS['s-maxage'];
/** How old an answer may be, in s, while the shop answers and while it does not. */
const MOST_AGE = FRESH + SECONDS['stale-while-revalidate'] + CLOCK_SECONDS;
const MOST_STALE = FRESH + SECONDS['stale-if-error'] + CLOCK_SECONDS;
/** How old the last answer gets at least, before a shopper sees an error. */
const LEAST_STALE = FRESH + SECONDS['stale-if-error'] - CLOCK_SECONDS;

/** By the moment of asking: how fast this machine reads an answer is no age. */
const ageOf = ({sentAtMs, readAtMs}) => Math.max(0, sentAtMs - readAtMs) / 1000;

const oldest = (answers) => Math.max(0, ...answers.map(ageOf));

const isGood = ({status}) => status === 200;

/** Real time: the caches have clocks of their own. */
const answers = async ({all, origin, size, freshSeconds}, row) => {
  const [asked, read] = [all.length, origin.reads()];
  const startedAtMs = Date.now();
  await pause(size.seconds * 1000);
  const seconds = (Date.now() - startedAtMs) / 1000;
  const seen = all.slice(asked);
  row.requests = seen.length;
  row.reads = origin.reads() - read;
  row.least = Math.round((size.pages * seconds) / FRESH);
  row.model =
    size.pages *
    seconds *
    originRate(size.shoppers / size.pages, INTERVAL_SECONDS, freshSeconds);
  row.age = oldest(seen);
  const wrong = seen.filter((answer) => !isGood(answer));
  deepEqual(
    wrong.map(({status}) => status),
    [],
    'errors',
  );
  ok(
    row.reads <= MOST_REQUESTS * row.least,
    `${row.reads} requests reached the shop, ${row.least} are one for each page and ${FRESH} s`,
  );
  // A machine that is busy asks less often: below, there is no limit.
  ok(
    row.reads <= MOST_OF_MODEL * row.model + size.pages,
    `${row.reads} requests reached the shop, ${row.model} by the model`,
  );
  ok(row.age <= MOST_AGE, `an answer was ${row.age} s old`);
  return `${row.requests} requests, ${row.reads} at the shop`;
};

/** The newest answer of each page that a shopper got, by when it was read. */
const newestReads = (all) => {
  const newest = new Map();
  for (const {page, readAtMs} of all.filter(isGood)) {
    newest.set(page, Math.max(readAtMs, newest.get(page) ?? 0));
  }
  return newest;
};

/**
 * How old the answer would have been that an error came in place of; by the
 * moment at which the error had arrived.
 */
const ageAtError = ({page, receivedAtMs}, newest) =>
  (receivedAtMs - newest.get(page)) / 1000;

const isKilled = async ({all, origin, size}, row) => {
  await origin.kill();
  const from = all.length;
  const failed = new Set();
  const killedAtMs = Date.now();
  // `until` has half a minute; answers live longer.
  await pause(LEAST_STALE * 1000);
  await until(() => {
    for (const answer of all.slice(from)) {
      if (!isGood(answer)) failed.add(answer.page);
    }
    return failed.size === size.pages;
  }, 'every page to get an error');
  const seen = all.slice(from);
  row.stale = oldest(seen.filter(isGood));
  ok(row.stale <= MOST_STALE, `an answer was ${row.stale} s old`);
  const newest = newestReads(all);
  const errors = seen.filter((answer) => !isGood(answer));
  row.firstError = Math.min(
    ...errors.map((answer) => ageAtError(answer, newest)),
  );
  ok(
    row.firstError >= LEAST_STALE,
    `an error came ${row.firstError} s after the last answer was read`,
  );
  return `answers for ${((Date.now() - killedAtMs) / 1000).toFixed(0)} s at most`;
};

const isBack = async ({all, origin, size}, row) => {
  await origin.revive();
  const [from, revivedAtMs] = [all.length, Date.now()];
  await until(() => {
    const fresh = all
      .slice(from)
      .filter((answer) => answer.readAtMs >= revivedAtMs);
    return new Set(fresh.map(({page}) => page)).size === size.pages;
  }, 'every page to get an answer of the shop');
  row.recovery = (Date.now() - revivedAtMs) / 1000;
};

/**
 * @param {object} options
 * @param {string} options.url the endpoint, behind the cache
 * @param {import('./origins.mjs').CrowdOrigin} options.origin
 * @param {{shoppers: number, pages: number, seconds: number}} options.size
 * @param {number} options.freshSeconds that this cache keeps an answer, in effect
 * @param {Function} options.step of the report
 * @param {Record<string, number>} options.row figures for the table
 */
export const driveCrowd = async ({
  url,
  origin,
  size,
  freshSeconds,
  step,
  row,
}) => {
  const all = [];
  const shoppers = openPages({
    count: size.shoppers,
    pages: Array.from({length: size.pages}, (_, page) => `${url}?ids=${page}`),
    onAnswer: (answer) => all.push(answer),
  });
  const play = {all, origin, size, freshSeconds};
  try {
    await step('asks once for a crowd', () => answers(play, row));
    await step('goes on for its bound while the shop is gone', () =>
      isKilled(play, row),
    );
    await step('is fresh when the shop is back', () => isBack(play, row));
  } finally {
    shoppers.close();
  }
};
