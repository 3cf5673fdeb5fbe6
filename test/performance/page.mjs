// Main-thread cost of a listing with 200 cards, in Chromium at a quarter of its
// speed: binding, an unchanged poll, one changed card. Fails above the limits.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';

import {launchChromium} from '../../scripts/browsers/launch.mjs';
import {root} from '../../scripts/lib/root.mjs';

const CARDS = 200;
const THROTTLING = 4;
const RUNS = 7;
const POLLS = 20;
const LIMITS = {'binding, ms': 30, 'unchanged poll, ms': 1, 'cards drawn': 1};

const ids = Array.from({length: CARDS}, (_, index) => index + 100);
const soldOut = new Set();

const card = (id) =>
  `<div class="product-thumb"><h4>Product ${id}</h4><p class="price">$ ${id}</p>` +
  `<button type="button" onclick="cart.add('${id}', '1');">Add</button></div>`;

const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>200 cards</title>' +
  `<body><div id="content"><h1>Listing</h1>${ids.map(card).join('')}</div>` +
  '<script defer src="true-stock.min.js" data-endpoint="stock" ' +
  'data-interval="240"></script></body></html>';

const answer = (asked) => ({
  version: 1,
  products: Object.fromEntries(
    asked.map((id) => [
      id,
      {availability: soldOut.has(id) ? 'out-of-stock' : 'in-stock'},
    ]),
  ),
});

const server = createServer(({url}, response) => {
  const {pathname, searchParams} = new URL(url, 'http://localhost');
  const send = (type, body) =>
    response.writeHead(200, {'content-type': type, age: '0'}).end(body);
  if (pathname === '/stock') {
    const asked = searchParams.get('ids').split(',').map(Number);
    send('application/json', JSON.stringify(answer(asked)));
  } else if (pathname.endsWith('.js')) {
    send('text/javascript', readFileSync(join(root, 'dist', pathname)));
  } else send('text/html', page);
});

const median = (numbers) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** What Chromium's tracing calls a piece of script. */
const SCRIPT = new Set(['FunctionCall', 'RunMicrotasks', 'EvaluateScript']);

/**
 * Milliseconds of script while `act` runs. They are the thread's own: what else
 * the machine does is not in them.
 */
const scriptMs = async (tab, act) => {
  await tab.tracing.start({
    categories: ['devtools.timeline', 'v8', 'v8.execute'],
  });
  await act();
  const {traceEvents} = JSON.parse(
    Buffer.from(await tab.tracing.stop()).toString(),
  );
  const pieces = traceEvents
    .filter(({name, tdur}) => SCRIPT.has(name) && tdur)
    .toSorted((one, other) => one.tts - other.tts);
  // One piece may run within another.
  let end = 0;
  let total = 0;
  for (const {tts, tdur} of pieces) {
    total += Math.max(0, tts + tdur - Math.max(end, tts));
    end = Math.max(end, tts + tdur);
  }
  return total / 1000;
};

/** In a task of its own: tracing does not tell of what a test calls. */
const bind = () =>
  new Promise((resolve) => {
    setTimeout(async () => {
      globalThis.TrueStock.configure({theme: 'opencart'});
      const elements = [...document.querySelectorAll('true-stock')];
      await Promise.all(elements.map((element) => element.updateComplete));
      resolve(elements.length);
    });
  });

const settle = () =>
  Promise.all(
    [...document.querySelectorAll('true-stock')].map(
      (element) => element.updateComplete,
    ),
  ).then(() => globalThis.TrueStock.stats().requests);

/** How many cards were drawn anew by one more poll. */
const countDrawn = async () => {
  const drawn = new Set();
  const observer = new MutationObserver((records) => {
    for (const {target} of records) drawn.add(target.getRootNode());
  });
  for (const {shadowRoot} of document.querySelectorAll('true-stock')) {
    observer.observe(shadowRoot, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }
  await globalThis.TrueStock.refresh();
  await new Promise(requestAnimationFrame);
  observer.disconnect();
  return drawn.size;
};

const measure = async (browser, address) => {
  const tab = await browser.newPage();
  await tab.goto(address);
  await tab.emulateCPUThrottling(THROTTLING);
  let count = 0;
  const binding = await scriptMs(tab, async () => {
    count = await tab.evaluate(bind);
  });
  if (count !== CARDS) throw new Error(`${count} of ${CARDS} cards are bound.`);
  const refresh = () =>
    tab.evaluate(async (polls) => {
      for (let poll = 0; poll < polls; poll++) {
        await globalThis.TrueStock.refresh();
      }
    }, POLLS);
  await refresh();
  await tab.evaluate(settle);
  const poll = (await scriptMs(tab, refresh)) / POLLS;
  soldOut.add(ids[7]);
  const drawn = await tab.evaluate(countDrawn);
  soldOut.clear();
  await tab.close();
  return {
    'binding, ms': binding,
    'unchanged poll, ms': poll,
    'cards drawn': drawn,
  };
};

const main = async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchChromium();
  try {
    const address = `http://127.0.0.1:${server.address().port}/`;
    const runs = [];
    for (let run = 0; run < RUNS; run++) {
      runs.push(await measure(browser, address));
    }
    for (const [name, limit] of Object.entries(LIMITS)) {
      const values = runs.map((run) => run[name]);
      const middle = median(values);
      const range = `${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)}`;
      console.log(`${name}: ${middle.toFixed(2)} (${range}), limit ${limit}`);
      if (middle > limit) process.exitCode = 1;
    }
  } finally {
    await browser.close();
    server.close();
  }
};

await main();
