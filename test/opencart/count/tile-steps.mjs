// The tile on the admin's dashboard, before a count and after.
import {equal, match, ok} from 'node:assert/strict';

import {setSetting} from '../admin/set-setting.mjs';
import {withoutPermission} from '../admin/without-permission.mjs';
import {waitForText} from '../pages/wait-for-text.mjs';
import {isFour} from '../shop/versions.mjs';
import {onRoute, textOf} from './admin-page.mjs';
import {ROUTE, startList} from './sheet-steps.mjs';

const DASHBOARD = 'common/dashboard';
const TILE = '#true-stock-tile';

/** OpenCart's advice to a new shop stands before everything. */
const shoot = async (run, shopper, name) => {
  await shopper.page.addStyleTag({
    content: '.modal, .modal-backdrop {display: none !important}',
  });
  await run.shoot(shopper, name, TILE);
};

const offersASample = (run, admin) =>
  onRoute(run, admin, DASHBOARD, async (shopper) => {
    const text = await textOf(shopper.page, TILE);
    match(text, /Open contradictions: 3\b/);
    match(text, /Nobody knows before a count/);
    ok(!/\d\s*%/.test(text), 'no percentage without a count');
    const link = await shopper.page.$eval(
      `${TILE} a[href*="sample="]`,
      ({href}) => href,
    );
    ok(link.includes(ROUTE));
    await shoot(run, shopper, 'tile, before');
  });

const countSample = async (page, wrong) => {
  await page.waitForSelector('form[data-kind="sample"]');
  await page.$eval('form[data-kind="sample"] input', (field) => {
    field.value = 4;
  });
  await startList(page, 'sample');
  const lines = await page.$$('.count-line');
  equal(lines.length, 4);
  for (const [index, line] of lines.entries()) {
    const field = await line.$('input');
    await field.type(`${index === wrong ? 987_654 : await recordedOf(line)}`);
    await field.press('Enter');
    await page.waitForFunction(
      (node) => /right|wrong/.test(node.dataset.state),
      {},
      line,
    );
  }
  await waitForText(page, '.count-sheet .lead', /Right: 3 of 4, 75\s%/);
};

/** The setting shows it. */
const recordedOf = async (line) => {
  const text = await line.$eval('.count-result', (node) => node.textContent);
  return /recorded: (-?\d+)/.exec(text)[1];
};

const tellsTheFigure = async (run, admin) => {
  for (const wrong of [0, 3]) {
    await onRoute(run, admin, `${ROUTE}&sample=4`, async ({page}) => {
      await countSample(page, wrong);
    });
  }
  await onRoute(run, admin, DASHBOARD, async (shopper) => {
    const {page} = shopper;
    match(
      await textOf(page, TILE),
      /Right by the last count: 75\s% \(95\s% interval 30\s% to 96\s%; 4 counted, \d\d\/\d\d\/\d{4}\)/,
    );
    match(
      await page.$eval(`${TILE} svg`, (svg) => svg.getAttribute('aria-label')),
      /^Share of right numbers over time: .*: 75\s% \(30\s% to 96\s%\); .*: 75\s%/,
    );
    equal((await page.$$(`${TILE} svg circle`)).length, 2);
    await shoot(run, shopper, 'tile, counted');
  });
};

const goesWithoutPermission = async (run, admin) => {
  const route = isFour(run.shop)
    ? 'extension/true_stock/dashboard/true_stock'
    : 'extension/dashboard/true_stock';
  await withoutPermission(
    run.shop,
    route,
    () =>
      onRoute(run, admin, DASHBOARD, async ({page}) => {
        equal(await page.$(TILE), null);
      }),
    'access',
  );
};

export const tileSteps = async (run, admin, step) => {
  await step('the tile tells the figure, its date and its course', async () => {
    await setSetting(run.shop, 'count_shows', '1');
    await tellsTheFigure(run, admin);
    await setSetting(run.shop, 'count_shows', '0');
  });
  await step('who may not see the tile does not', () =>
    goesWithoutPermission(run, admin),
  );
};

/** Needs a shop as it was installed. */
export const firstTileStep = (run, admin, step) =>
  step('before any count, the tile offers a sample', () =>
    offersASample(run, admin),
  );
