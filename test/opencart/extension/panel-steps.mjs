// The panel on the settings page, which checks the shop from the browser.
import {deepEqual, equal, match} from 'node:assert/strict';
import {renameSync} from 'node:fs';
import {join} from 'node:path';

import {openSettings} from '../admin/open-settings.mjs';
import {visit} from '../pages/visit.mjs';
import {endpointsOf} from '../shop/routes.mjs';

const LINES = ['endpoint', 'answers', 'script', 'cookies', 'cache', 'clock'];

/** Waits until no line is being checked; state and text of each line. */
const readPanel = async (page) => {
  await page.waitForFunction(() => {
    const lines = [...document.querySelectorAll('[data-line]')];
    return (
      lines.length &&
      lines.every(({dataset}) => !/^(checking)?$/.test(dataset.state ?? ''))
    );
  });
  const lines = await page.$$eval('[data-line]', (nodes) =>
    nodes.map(({dataset, textContent}) => [
      dataset.line,
      [dataset.state, textContent.trim()],
    ]),
  );
  return Object.fromEntries(lines);
};

const onPage = (run, admin, act) =>
  visit({...run, mayFail: true, open: openSettings(admin)}, act);

const isGreen = (run, admin) =>
  onPage(run, admin, async (shopper) => {
    const panel = await readPanel(shopper.page);
    deepEqual(Object.keys(panel).toSorted(), LINES.toSorted());
    for (const [name, [state, words]] of Object.entries(panel)) {
      equal(state, 'good', `${name}: ${words}`);
    }
    await run.shoot(shopper, 'settings page', '#true-stock-panel');
  });

/** A host that runs only index.php: the panel finds and stores the route. */
const findsRoute = (run, admin) => {
  const file = endpointsOf(run.shop)['stand-alone'];
  const path = join(run.shop.directory, file);
  renameSync(path, `${path}.away`);
  const giveBack = () => renameSync(`${path}.away`, path);
  return onPage(run, admin, async (shopper) => {
    const {endpoint, script} = await readPanel(shopper.page);
    equal(endpoint[0], 'unsure', endpoint[1]);
    match(endpoint[1], /stock\.php/, 'the line names no file');
    equal(script[0], 'good', script[1]);
    await run.shoot(shopper, 'settings page, route', '#true-stock-panel');
    const page = await fetch(run.shop.url);
    match(await page.text(), /data-endpoint="index\.php\?route=extension/);
    return endpoint[1];
  }).finally(giveBack);
};

/** Needs the extension. */
export const panelSteps = async (run, admin, step) => {
  await step('the panel is green', () => isGreen(run, admin));
  await step('the panel finds the route where no other file runs', () =>
    findsRoute(run, admin),
  );
  await step('the panel is green again', () => isGreen(run, admin));
};
