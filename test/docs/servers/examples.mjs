// Runs the endpoints of docs/endpoint.md as printed there.
import {deepEqual, equal, match, ok} from 'node:assert/strict';

import {codeOf, EXAMPLE_NAMES, startExample} from './start-example.mjs';

/** The heading above the examples promises this. */
const MOST_LINES = 35;

const assertShort = (name) => {
  const lines = codeOf(name).trimEnd().split('\n').length;
  ok(lines <= MOST_LINES, `${lines} lines`);
};

const asksAndReads = async (url) => {
  const answer = await fetch(`${url}?ids=30,31,42,50`);
  match(answer.headers.get('content-type'), /^application\/json/);
  match(answer.headers.get('cache-control'), /s-maxage=2/);
  match(answer.headers.get('etag'), /^"[0-9a-f]{32}"$/);
  const age = Date.now() / 1000 - Number(answer.headers.get('stock-as-of'));
  ok(Math.abs(age) < 5, 'Stock-As-Of');
  equal(answer.headers.get('set-cookie'), null);
  deepEqual(await answer.json(), {
    version: 1,
    products: {
      30: {availability: 'low-stock', left: 3},
      31: {availability: 'out-of-stock', left: 0},
      42: {availability: 'in-stock'},
      50: {availability: 'unavailable'},
    },
  });
};

/** Ids are opaque; some are names of the language. */
const takesAnyId = async (url) => {
  const ids = ['0', '007', '7', '44012345678901', 'MUG.blue-2~x'];
  const absent = ['__proto__', 'constructor', 'toString'];
  const answer = await fetch(`${url}?ids=${[...ids, ...absent].join()}`);
  const text = await answer.text();
  match(text, /"products":\{"0":/);
  match(text, /"__proto__":\{"availability":"unavailable"\}/);
  const {products} = JSON.parse(text);
  const left = (id) => Object.getOwnPropertyDescriptor(products, id)?.value;
  deepEqual(
    [...ids, ...absent].map((id) => left(id).left ?? left(id).availability),
    [4, 5, 'unavailable', 0, 2, ...absent.map(() => 'unavailable')],
  );
  const list = await fetch(`${url}?ids=0`);
  match(await list.text(), /"products":\{"0":/);
  const wanted = await fetch(`${url}?ids=0&want=0:1`);
  match(await wanted.text(), /"want":\{"0":/);
  const want = 'MUG.blue-2~x:3:size_1-XL';
  const verdict = await fetch(`${url}?ids=MUG.blue-2~x&want=${want}`);
  deepEqual((await verdict.json()).want, {
    'MUG.blue-2~x': {ok: false, reason: 'too-few', left: 2},
  });
};

const verifies = async (url) => {
  const ask = async (want) => {
    const [id] = want.split(':');
    const answer = await fetch(`${url}?ids=${id}&want=${want}`);
    equal(answer.headers.get('cache-control'), 'no-store');
    return (await answer.json()).want;
  };
  deepEqual(await ask('30:3'), {30: {ok: true}});
  deepEqual(await ask('42:10'), {42: {ok: true}});
  const others = {
    '30:4': {ok: false, reason: 'too-few', left: 3},
    '31:1': {ok: false, reason: 'out-of-stock', left: 0},
    '42:80': {ok: 'unknown'},
    '42:81': {ok: 'unknown'},
    '50:1': {ok: false, reason: 'unavailable'},
  };
  for (const [want, verdict] of Object.entries(others)) {
    deepEqual(await ask(want), {[want.slice(0, 2)]: verdict});
  }
};

/** 304 when nothing has changed, as for most polls. */
const repeats = async (url) => {
  const address = `${url}?ids=30`;
  const etag = (await fetch(address)).headers.get('etag');
  const ask = (known) => fetch(address, {headers: {'If-None-Match': known}});
  const again = await ask(etag);
  equal(again.status, 304);
  equal(again.headers.get('etag'), etag);
  ok(again.headers.get('stock-as-of'), 'Stock-As-Of');
  equal(await again.text(), '');
  equal((await ask('"another"')).status, 200);
};

/** Scanners request anything; the next shopper still gets a response. */
const survives = async (url) => {
  await fetch(`${new URL(url).origin}//`);
  equal((await fetch(`${url}?ids=30`)).status, 200);
};

const refuses = async (url) => {
  for (const query of ['', '?ids=', '?ids=1,', '?ids=a/b', "?ids=1'"]) {
    const answer = await fetch(url + query);
    equal(answer.status, 400, query);
    const type = answer.headers.get('content-type');
    match(type, /^application\/problem\+json/, query);
  }
};

export const driveExamples = async (report) => {
  for (const name of EXAMPLE_NAMES) {
    await report.scene(`endpoint in ${name}`, async (step) => {
      assertShort(name);
      const {url, close} = await startExample(name);
      try {
        await step('answers', () => asksAndReads(url));
        await step('takes any id', () => takesAnyId(url));
        await step('verifies', () => verifies(url));
        await step('repeats with 304', () => repeats(url));
        await step('refuses nonsense', () => refuses(url));
        await step('survives a strange address', () => survives(url));
      } finally {
        await close();
      }
    });
  }
};
