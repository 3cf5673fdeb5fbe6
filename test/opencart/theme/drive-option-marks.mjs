// G7: a value that sells out while the page is open.
import {deepEqual, equal, notEqual} from 'node:assert/strict';

import {until} from '../../real-servers/until.mjs';
import {awaitBlock} from '../pages/await-block.mjs';
import {awaitAvailability, awaitGate} from '../pages/await-state.mjs';
import {visit} from '../pages/visit.mjs';
import {setOptionQuantity} from '../shop/set-quantity.mjs';
import {settle} from './controls/try-paths.mjs';
import {choose, readValue, valuesOf} from './option-values.mjs';

const OPTIONS = [
  {kind: 'select', productId: '30', optionId: '226'},
  {kind: 'radio', productId: '42', optionId: '218'},
  {kind: 'checkbox', productId: '42', optionId: '223'},
];

const refresh = ({page}) => page.evaluate(() => globalThis.TrueStock.refresh());

const changeValue = async (shopper, {id}, quantity) => {
  await setOptionQuantity(shopper.shop, id, quantity);
  await refresh(shopper);
};

const press = (shopper) => shopper.page.click('#button-cart');

const pressBlocked = async (shopper) => {
  const {adds, blocks} = shopper;
  const total = adds.sent();
  await awaitBlock(shopper, () => press(shopper));
  equal(blocks.at(-1)?.reason, 'option-out-of-stock');
  await settle(shopper);
  adds.assertTotal(total);
};

const pressOpen = async (shopper) => {
  const total = shopper.adds.sent() + 1;
  await press(shopper);
  await shopper.adds.reach(total);
  await settle(shopper);
  shopper.adds.assertTotal(total);
};

const awaitMark = (page, optionId, value, isMarked) =>
  until(
    async () => (await readValue(page, optionId, value)).marked === isMarked,
    `a value that is ${isMarked ? 'marked as gone' : 'given back'}`,
  );

const steps = async (shopper, {shop, optionId, shoot, kind}, step) => {
  const {page} = shopper;
  const [gone, there] = await valuesOf(shop, optionId);
  await awaitAvailability(shopper, 'in-stock');
  const before = await readValue(page, optionId, gone);
  await step('chosen, then gone', async () => {
    await choose(page, optionId, gone);
    await awaitGate(shopper, false);
    await changeValue(shopper, gone, 0);
    await awaitGate(shopper, true);
    await awaitMark(page, optionId, gone, true);
    const {words} = await readValue(page, optionId, gone);
    notEqual(words, before.words, 'the words of a value that is gone');
    await pressBlocked(shopper);
    return `"${words}"`;
  });
  await shoot(shopper, `theme ${kind}`);
  await shoot(shopper, `theme ${kind} value`, `[name^="option[${optionId}]"]`);
  await step('another value', async () => {
    await choose(page, optionId, there);
    await awaitGate(shopper, false);
    await pressOpen(shopper);
  });
  await step('given back', async () => {
    await changeValue(shopper, gone, gone.quantity);
    await awaitMark(page, optionId, gone, false);
    deepEqual(await readValue(page, optionId, gone), before);
    await choose(page, optionId, gone);
    await awaitGate(shopper, false);
    await pressOpen(shopper);
  });
  await step('no error', () => shopper.problems.assertNone());
};

export const driveOptionMarks = async (run) => {
  for (const option of OPTIONS) {
    const title = `${run.shop.version} ${option.kind}`;
    await run.report.scene(title, (step) =>
      visit({...run, productId: option.productId}, (shopper) =>
        steps(shopper, {...run, ...option}, step),
      ),
    );
  }
};
