// npm run perf [-- --json FILE]: True Stock beside what else could poll a stock
// endpoint, in a real Chromium and against a real HTTP server. Writes the table
// into docs/performance.md; nothing in it is a limit. Requests and bytes pass in
// virtual time and are the same on any machine; script times compare within one
// run alone.
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';

import {launchChromium} from '../../scripts/browsers/launch.mjs';
import {bundlePage} from './rivals/bundle.mjs';
import {measureMainThread} from './rivals/main-thread.mjs';
import {measureMemory} from './rivals/memory.mjs';
import {measureNetwork} from './rivals/network.mjs';
import {measureSizes} from './rivals/sizes.mjs';
import {serveStock} from './rivals/stock-server.mjs';
import {SUBJECTS, versions} from './rivals/subjects.mjs';
import {tableOf} from './rivals/table.mjs';
import {whenAndWhere} from './when-and-where.mjs';
import {writeIntoDocs} from './write-into-docs.mjs';

const {values: options} = parseArgs({options: {json: {type: 'string'}}});

const bundleAll = async () => {
  const pages = new Map();
  for (const subject of SUBJECTS) {
    const script = await bundlePage(subject.page);
    pages.set(subject.page, {subject, script});
  }
  return pages;
};

const measure = async (browser, server, {subject, script}) => ({
  name: subject.name,
  figures: {
    ...(await measureNetwork(browser, server, subject)),
    ...(await measureMainThread(browser, server, subject)),
    ...(await measureMemory(browser, server, subject)),
    ...(await measureSizes(subject, script)),
  },
});

const titleOf = async (browser) =>
  [whenAndWhere(), await browser.version(), versions()].join(', ');

const main = async () => {
  const pages = await bundleAll();
  const server = await serveStock(pages);
  const browser = await launchChromium();
  try {
    const title = await titleOf(browser);
    const results = [];
    for (const page of pages.values()) {
      console.error(`Measuring ${page.subject.name} …`);
      results.push(await measure(browser, server, page));
    }
    const text = `${title}:\n\n${tableOf(results)}`;
    console.log(text);
    await writeIntoDocs('performance.md', 'npm run perf', text);
    if (options.json) {
      writeFileSync(options.json, JSON.stringify({title, results}, null, 2));
    }
  } finally {
    await browser.close();
    server.close();
  }
};

await main();
