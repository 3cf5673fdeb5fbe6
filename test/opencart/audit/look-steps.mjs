// What the page says, and how it looks.
import {deepEqual, equal, match, ok} from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {root} from '../../../scripts/lib/root.mjs';
import {openPage} from '../admin/open-page.mjs';
import {atWidths} from '../pages/screenshots.mjs';
import {visit} from '../pages/visit.mjs';
import {onPage, press, readList, routeOf} from './audit-page.mjs';
import {NEGATIVE, lastChangeOf} from './planted-faults.mjs';

const AXE = readFileSync(
  join(root, 'node_modules/axe-core/axe.min.js'),
  'utf8',
);

const isInMenu = (run, admin) =>
  visit(
    {...run, mayFail: true, open: openPage(admin, 'catalog/product')},
    async ({page}) => {
      const entries = await page.$$eval(
        '#menu-catalog a[href*="true_stock"]',
        (links) =>
          links.map(({textContent, href}) => [
            textContent.trim(),
            new URL(href).searchParams.get('route'),
          ]),
      );
      deepEqual(entries, [
        ['Stock audit', routeOf(run.shop)],
        ['Count stock', 'extension/true_stock/count'],
      ]);
    },
  );

const saysWhatIsFalse = (run, admin) =>
  onPage(run, admin, async (page) => {
    const contradictions = await readList(page, 'contradictions');
    const negative = contradictions.find(
      ({key}) => key === `negative:${NEGATIVE.id}:0`,
    );
    ok(negative.text.startsWith('Below zero May sell what is not there'));
    match(negative.text, /The quantity is -3\..*=1\+1 phone.*ID 40/);
    match(
      contradictions.map(({text}) => text).join('\n'),
      /The values of “\w+” have [\d,]+ together/,
    );
    ok((await readList(page, 'countFirst')).length > 0);
    ok((await readList(page, 'suspicions')).length > 0);
    const order = await page.$$eval('#true-stock-audit [data-list]', (lists) =>
      lists.map(({dataset}) => dataset.list).join(' '),
    );
    equal(order, 'contradictions countFirst suspicions');
    return `${contradictions.length} contradictions`;
  });

const explainsNothing = async ({shop}) => {
  const [cause, change] = await lastChangeOf(shop, NEGATIVE);
  equal(cause, 'unexplained');
  ok(change < 0, `${change}`);
};

const showsPictures = (run, admin) =>
  onPage(run, admin, async (page) => {
    await page.waitForFunction(() =>
      [...document.querySelectorAll('#true-stock-audit img')].some(
        ({complete, naturalWidth}) => complete && naturalWidth === 40,
      ),
    );
    const [link] = await page.$$eval(
      `[data-list="contradictions"] [data-counter="${NEGATIVE.id}:0"] a`,
      (links) => links.map(({href}) => href),
    );
    await page.goto(link);
    const name = await page.$eval(
      '#form-product [name="product_description[1][name]"]',
      ({value}) => value,
    );
    equal(name, NEGATIVE.name);
  });

const setStockCheckout = ({shop}, value) =>
  shop.query(
    `UPDATE oc_setting SET value = '${value}' WHERE \`key\` = 'config_stock_checkout'`,
  );

const namesSettings = async (run, admin) => {
  await setStockCheckout(run, 1);
  try {
    await onPage(run, admin, async (page) => {
      await page.waitForSelector('[data-list="settings"]');
      const found = await page.$$eval(
        '[data-list="settings"] .entry',
        (entries) =>
          entries.map((entry) => ({
            title: entry.querySelector('h3').textContent,
            link: entry.querySelector('a').href,
          })),
      );
      equal(found.length, 1);
      match(found[0].title, /Stock Checkout/);
      match(found[0].link, /[?&]route=setting\/(?:setting|store)/);
      const counting = await page.$$eval('#true-stock-audit a', (links) =>
        links.filter(({href}) => href.includes('true_stock/count')),
      );
      equal(counting.length, 1, 'a way to counting');
    });
  } finally {
    await setStockCheckout(run, 0);
  }
};

const fits = (run, admin) =>
  onPage(run, admin, async (page) => {
    await press(page, `Set quantity: ${NEGATIVE.name}`);
    // The menu slides when the width changes.
    await page.addStyleTag({content: '* {transition: none !important}'});
    await atWidths(page, async (width) => {
      const [inside, outside, own, covered] = await page.evaluate(() => {
        const node = document.querySelector('#true-stock-audit');
        const menu = document.querySelector('#column-left');
        return [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
          node.scrollWidth - node.clientWidth,
          menu.getBoundingClientRect().right -
            node.getBoundingClientRect().left,
        ];
      });
      ok(covered <= 0, `the menu covers ${covered} at ${width}`);
      ok(inside <= outside, `${inside} wide at ${width}`);
      ok(own <= 0, `the page is ${own} wider than its place at ${width}`);
    });
    for (const list of ['contradictions', 'countFirst', 'suspicions']) {
      await run.shoot(
        {page, shop: run.shop},
        `audit ${list}`,
        `[data-list="${list}"] h2`,
      );
    }
    await run.shoot({page, shop: run.shop}, 'audit top', '#content h1');
  });

const isAccessible = (run, admin) =>
  onPage(run, admin, async (page) => {
    await press(page, `Set quantity: ${NEGATIVE.name}`);
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const {violations} = await globalThis.axe.run('#true-stock-audit');
      return violations.map(
        ({id, nodes}) => `${id}: ${nodes[0].html.slice(0, 200)}`,
      );
    });
    equal(found.join('\n'), '');
  });

/** Needs the extension, and planted faults. */
export const lookSteps = async (run, admin, step) => {
  await step('the menu has it', () => isInMenu(run, admin));
  await step('it says what is false, and where to begin', () =>
    saysWhatIsFalse(run, admin),
  );
  await step('its look found what nothing explains', () =>
    explainsNothing(run),
  );
  await step('settings that make numbers false, and a way to counting', () =>
    namesSettings(run, admin),
  );
  await step('pictures, and links to the forms', () =>
    showsPictures(run, admin),
  );
  await step('nothing is wider than the screen', () => fits(run, admin));
  await step('axe finds nothing', () => isAccessible(run, admin));
};
