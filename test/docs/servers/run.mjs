// npm run test:docs: runs the examples and recipes of docs/ as printed there.
import {equal, ok} from 'node:assert/strict';

import {ensurePackages} from '../../../scripts/lib/apt.mjs';
import {runSuite} from '../../real-servers/report.mjs';
import {until} from '../../real-servers/until.mjs';
import {startFpmCache, startProxyCache, startVarnish} from './caches.mjs';
import {driveExamples} from './examples.mjs';
import {startFpmOrigin} from './fpm-origin.mjs';
import {startOrigin} from './origin.mjs';

const SHOPPERS = 200;
/** What `s-maxage` says. */
const FRESH_MS = 2000;
const PRESSES = 8;
/** A request that waits for another one in nginx waits longer: 5 s. */
const LIMIT_MS = 4000;

const get = async (url, headers = {}) => {
  const answer = await fetch(url, {headers});
  return {answer, body: answer.ok ? await answer.json() : null};
};

/** Many pages at once: the shop gets one request in two seconds. */
const coalesced = async ({url}, origin) => {
  const before = origin.requests.length;
  const startedAt = Date.now();
  const address = `${url}?ids=30,42`;
  const all = await Promise.all(
    Array.from({length: SHOPPERS}, (_, index) =>
      get(address, {cookie: `OCSESSID=shopper${index}`}),
    ),
  );
  for (const {answer, body} of all) {
    equal(answer.status, 200);
    equal(body.products[30].left, 3);
    ok(answer.headers.get('etag'), 'ETag');
    ok(answer.headers.get('stock-as-of'), 'Stock-As-Of');
    equal(answer.headers.get('set-cookie'), null);
  }
  const asked = origin.requests.slice(before);
  const most = 1 + Math.floor((Date.now() - startedAt) / FRESH_MS);
  ok(asked.length <= most, `${asked.length} requests, not ${most}`);
  for (const {cookie} of asked) {
    equal(cookie, '', 'cookies do not reach the shop');
  }
  return `${SHOPPERS} shoppers, ${asked.length} question`;
};

const separate = async ({url}, origin) => {
  const before = origin.requests.length;
  await get(`${url}?ids=30`);
  await get(`${url}?ids=42`);
  equal(origin.requests.length - before, 2);
};

/** Each verify reaches the shop. */
const verified = async ({url}, origin) => {
  const before = origin.requests.length;
  const address = `${url}?ids=30&want=30:4`;
  for (let number = 0; number < 3; number++) {
    const {body} = await get(address);
    equal(body.want[30].ok, false);
  }
  equal(origin.requests.length - before, 3);
};

/** All reach the shop before it answers any: none waits for another. */
const atOnce = async ({url}, origin) => {
  const before = origin.requests.length;
  const startedAt = Date.now();
  let ms = 0;
  origin.hold(true);
  const asked = Promise.all(
    Array.from({length: PRESSES}, () => get(`${url}?ids=30&want=30:1`)),
  );
  try {
    await until(
      () => origin.requests.length - before === PRESSES,
      `${PRESSES} requests at the shop at the same time`,
    );
    ms = Date.now() - startedAt;
  } finally {
    origin.hold(false);
    await asked;
  }
  for (const {body} of await asked) equal(body.want[30].ok, true);
  ok(ms < LIMIT_MS, `${PRESSES} requests were at the shop after ${ms} ms`);
  return `${PRESSES} at once`;
};

/** The shop is down: pages get the last response. */
const stale = async ({url}, origin) => {
  const address = `${url}?ids=30,31`;
  await get(address);
  const readAt = Date.now();
  origin.fail(true);
  try {
    // The caches have clocks of their own: real time has to go by.
    await until(
      () => Date.now() - readAt > FRESH_MS + 500,
      'the answer to become old',
    );
    for (let number = 0; number < 5; number++) {
      const {answer, body} = await get(address);
      equal(answer.status, 200, 'while the shop fails');
      equal(body.products[30].left, 3);
    }
  } finally {
    origin.fail(false);
  }
};

const scenes = {
  'asks once for many': coalesced,
  'keeps each page apart': separate,
  'never keeps a verify': verified,
  'lets no verify wait for another': atOnce,
  'goes on while the shop fails': stale,
};

const main = async (report) => {
  const why = 'to run the examples of docs/';
  await ensurePackages(['nginx', 'php-cli', 'php-fpm', 'varnish'], {why});
  await driveExamples(report);
  for (const [name, startShop, startCache] of [
    ['nginx', startOrigin, startProxyCache],
    ['nginx and php-fpm', startFpmOrigin, startFpmCache],
    ['Varnish', startOrigin, startVarnish],
  ]) {
    await report.scene(name, async (step) => {
      const origin = await startShop();
      const cache = await startCache(origin);
      try {
        for (const [scene, act] of Object.entries(scenes)) {
          await step(scene, () => act(cache, origin));
        }
      } finally {
        await cache.close();
        await origin.close();
      }
    });
  }
};

await runSuite(main);
