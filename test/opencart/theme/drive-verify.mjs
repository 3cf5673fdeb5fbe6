// G5: a response older than 2 s is verified; then the add goes on by itself.
import {equal} from 'node:assert/strict';

import {until} from '../../real-servers/until.mjs';
import {awaitBlock} from '../pages/await-block.mjs';
import {pathsThatFit, traitsOf} from '../pages/control-traits.mjs';
import {JQUERY_PATHS} from '../pages/jquery-paths.mjs';
import {NATIVE_PATHS} from '../pages/native-paths.mjs';
import {visit} from '../pages/visit.mjs';
import {setQuantity} from '../shop/set-quantity.mjs';
import {PRODUCT} from './catalog.mjs';
import {controlsOf} from './controls/theme-controls.mjs';
import {awaitGates, changeStock} from './controls/theme-gate.mjs';
import {settle} from './controls/try-paths.mjs';
import {PAGE_KINDS} from './page-kinds.mjs';

const KINDS = ['product page and module', 'category', 'wish list'];

/** Pointer and focus verify ahead; these paths come without them. */
const PATHS = [
  ...NATIVE_PATHS.filter(({name}) => name === 'el.click()'),
  ...JQUERY_PATHS,
];

const OLD_MS = 2_100;

/** Leaves the page with an old response that says "in stock". */
const letAge = async (shopper) => {
  const {page} = shopper;
  await page.evaluate(() => globalThis.TrueStock.resume());
  await changeStock(shopper, 100);
  await awaitGates(page, false);
  await page.evaluate(() => globalThis.TrueStock.pause());
  // The page and the server have real clocks: real time has to pass.
  const oldAt = Date.now() + OLD_MS;
  await until(() => Date.now() > oldAt, 'an old answer');
};

const watchQuestions = (page) => {
  const questions = [];
  page.on('request', (request) => {
    if (/[?&]want=/.test(request.url())) questions.push(request.url());
  });
  return questions;
};

const take = async ({page}, path) => {
  const [control] = await controlsOf(page, PRODUCT);
  await path.act(page, control, {productId: PRODUCT});
};

const addsOnce = async (shopper, path) => {
  const {adds, questions} = shopper;
  await letAge(shopper);
  const total = adds.sent() + 1;
  const asked = questions.length;
  await take(shopper, path);
  await adds.reach(total);
  await settle(shopper);
  adds.assertTotal(total);
  equal(questions.length, asked + 1, 'questions before the add');
};

const addsNothing = async (shopper, path) => {
  const {adds, page, shop} = shopper;
  await letAge(shopper);
  const total = adds.sent();
  await setQuantity(shop, PRODUCT, 0);
  await awaitBlock(shopper, () => take(shopper, path));
  await awaitGates(page, true);
  await settle(shopper);
  adds.assertTotal(total);
};

const steps = async (shopper, step) => {
  const {page} = shopper;
  await awaitGates(page, false);
  const [control] = await controlsOf(page, PRODUCT);
  for (const path of pathsThatFit(PATHS, await traitsOf(control))) {
    await step(`${path.name}, asked and added`, () => addsOnce(shopper, path));
    await step(`${path.name}, asked and refused`, () =>
      addsNothing(shopper, path),
    );
  }
  await step('no error', () => shopper.problems.assertNone());
};

export const driveVerify = async (run) => {
  for (const {name, open} of PAGE_KINDS.filter((kind) =>
    KINDS.includes(kind.name),
  )) {
    await setQuantity(run.shop, PRODUCT, 100);
    await run.report.scene(`${run.shop.version} verify, ${name}`, (step) =>
      visit({...run, open}, (shopper) =>
        steps({...shopper, questions: watchQuestions(shopper.page)}, step),
      ),
    );
  }
};
