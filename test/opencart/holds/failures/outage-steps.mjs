// The database is down for five seconds while shoppers check out.
import {deepEqual, equal, match, ok} from 'node:assert/strict';

import {LIMIT_MS} from '../../pages/visit.mjs';
import {setQuantity} from '../../shop/set-quantity.mjs';
import {isFour} from '../../shop/versions.mjs';
import {clearSales, ordersPlaced, quantityOf} from '../sales.mjs';
import {checkoutRoutes} from '../shopper/checkout-routes.mjs';
import {createGuestWith, createGuests} from '../shopper/guest.mjs';

const PRODUCT = '40';
const GONE_MS = 5000;
const SHOPPERS = 12;
const PIECES = 6;

/** Meanwhile the shoppers press again and again. */
const tryMeanwhile = async (guests, until) => {
  const answers = [];
  while (Date.now() < until) {
    for (const guest of guests) answers.push(await guest.pay());
  }
  return answers;
};

/** Exactly the shoppers with an order were told that it is placed. */
const assertTold = async (shop, pairs) => {
  const told = pairs
    .filter(([, {isPlaced}]) => isPlaced)
    .map(([{email}]) => email);
  const rows = await shop.query(
    'SELECT email FROM oc_order WHERE order_status_id > 0',
  );
  deepEqual(new Set(told), new Set(rows.map(({email}) => email)));
  equal(rows.length, new Set(told).size, 'two orders of one shopper');
};

const serverSide = async ({shop, database}) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, SHOPPERS);
  const guests = await createGuests(shop, SHOPPERS, (shopper) =>
    shopper.add(PRODUCT),
  );
  const opened = [];
  for (const guest of guests) if (await guest.confirm()) opened.push(guest);
  await setQuantity(shop, PRODUCT, PIECES);
  const [early, ...late] = opened;
  const racing = opened.map((guest) => guest.pay());
  const first = await early.pay();
  await database.stop();
  const answers = await tryMeanwhile(late, Date.now() + GONE_MS);
  await database.restart();
  const raced = await Promise.all(racing);
  ok(answers.length > 0, 'nobody tried');
  for (const {isPlaced, status, text} of answers) {
    equal(isPlaced, false, `said to be placed, without a database: ${text}`);
    ok(status >= 500 || !/"redirect"/.test(text), text.slice(0, 200));
  }
  const after = await Promise.all(late.map((guest) => guest.pay()));
  const orders = await ordersPlaced(shop);
  const quantity = await quantityOf(shop, PRODUCT);
  equal(orders + quantity, PIECES, 'orders and what is left');
  ok(quantity >= 0, 'not below zero');
  equal(quantity, 0, 'everything was sold in the end');
  await assertTold(shop, [
    [early, first],
    ...raced.map((answer, index) => [opened[index], answer]),
    ...after.map((answer, index) => [late[index], answer]),
  ]);
  return `${answers.length} tries in vain, then ${orders} orders of ${PIECES} pieces`;
};

/** Where the theme shows the confirm step. */
const confirmPlace = (shop) =>
  isFour(shop) ? '#checkout-confirm' : '#collapse-checkout-confirm .panel-body';

/** 3.x opens its first panel by itself; this opens the last. */
const openLastPanel = async (page) => {
  await page.waitForSelector('#collapse-checkout-option.in input');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        globalThis
          .jQuery('#collapse-checkout-confirm')
          .one('shown.bs.collapse', resolve)
          .collapse('show');
      }),
  );
};

/** Opens the confirm step as the theme's own script does. */
const openConfirm = async (page, shop, guest) => {
  const {confirm} = checkoutRoutes(shop);
  await page.setCookie({
    name: 'OCSESSID',
    value: guest.cookies.get('OCSESSID'),
    url: shop.url,
  });
  await page.goto(`${shop.url}index.php?route=checkout/checkout`);
  if (!isFour(shop)) await openLastPanel(page);
  await page.evaluate(
    ([place, route]) =>
      new Promise((resolve) => {
        globalThis.jQuery(place).load(`index.php?route=${route}`, resolve);
      }),
    [confirmPlace(shop), confirm],
  );
  await page.waitForSelector('#button-confirm', {visible: true});
};

const NOTICE = '#true-stock-notice';

const noticeOf = async (page) => {
  await page.waitForSelector(NOTICE, {visible: true, timeout: LIMIT_MS});
  return page.$eval(NOTICE, (element) => ({
    text: element.textContent,
    role: element.getAttribute('role'),
  }));
};

/** She sees an alert, on a page that would otherwise show nothing. */
const browserSide = async ({shop, database, browser, shoot}) => {
  await clearSales(shop);
  await setQuantity(shop, PRODUCT, 1);
  const guest = await createGuestWith(shop, PRODUCT);
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    // 3.x shows the raw response in a dialog.
    page.on('dialog', (dialog) => dialog.accept());
    await openConfirm(page, shop, guest);
    await database.stop();
    await page.click('#button-confirm');
    const {text, role} = await noticeOf(page);
    equal(role, 'alert');
    match(text, /did not answer|cannot take orders/);
    await shoot({page, shop}, '21 database gone at payment', NOTICE);
    await database.restart();
    await page.click('#button-confirm');
    await page.waitForFunction(
      () => location.href.includes('checkout/success'),
      {timeout: LIMIT_MS},
    );
    equal(await ordersPlaced(shop), 1);
    return `"${text}"`;
  } finally {
    await context.close();
    await database.restart();
  }
};

export const outageSteps = async (run, step) => {
  try {
    await step('database gone for 5 s', () => serverSide(run));
    await step('the shopper is told', () => browserSide(run));
  } finally {
    await run.database.restart();
  }
};
