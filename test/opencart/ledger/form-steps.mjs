// The safe save: the owner's change counts once, whatever is sold meanwhile.
import {deepEqual, equal, ok} from 'node:assert/strict';

import {checkChains, checkReasons} from './checks.mjs';
import {
  COUNTERS,
  PRODUCT,
  lastChange,
  readCounters,
  readLedger,
  resetCounters,
  writeSql,
} from './counters.mjs';
import {productSteps} from './product-steps.mjs';

const PROCESSING = 2;

/** A team with one product form, and what a test asks of both. */
const desk = ([shop], admin, other) => {
  const typeIn =
    (isAbsolute) =>
    (value, pieces, form = 'f') =>
      admin.ask({do: 'type', form, value, pieces, isAbsolute});
  return {
    shop,
    open: (form = 'f', more = {}) =>
      admin.ask({do: 'open', product: PRODUCT, form, ...more}),
    add: typeIn(false),
    type: typeIn(true),
    save: (form = 'f') => admin.ask({do: 'save', form}),
    async sell(pieces, value = 0) {
      const lines = [[PRODUCT, pieces, value]];
      const {order} = await shop.ask({do: 'order', lines});
      await shop.ask({do: 'status', order, status: PROCESSING});
    },
    post: async (form = 'f') => (await admin.ask({do: 'take', form})).post,
    take: (post, form = 'f') => admin.ask({do: 'take', form, post}),
    /** The same form in a process of its own. */
    async alsoSave(form = 'f') {
      const {post} = await admin.ask({do: 'take', form});
      await other.ask({do: 'take', form, post});
      await Promise.all([
        admin.ask({do: 'save', form}),
        other.ask({do: 'save', form}),
      ]);
    },
  };
};

const countsOnce = async ({open, add, save, sell, alsoSave}) => {
  await open();
  await add(0, 10);
  await sell(1);
  await save();
  await sell(2);
  // Back and save: nothing was typed since.
  await save();
  await add(0, 5);
  await sell(3, 13);
  await save();
  await open('g');
  await add(0, 20, 'g');
  await sell(1);
  await alsoSave('g');
  return {0: 10 + 5 + 20 - 1 - 2 - 3 - 1, 13: -3};
};

const zeroIsZero = async ({open, type, save, shop, sell}, start) => {
  await open();
  await type(0, 0);
  await type(12, 0);
  await shop.ask({do: 'sql', sql: writeSql(0, 'quantity + 7')});
  await sell(1, 12);
  await save();
  return {0: -start[0], 12: -start[12], direct: {0: 7}};
};

const neverBelowZero = async ({open, type, save, sell, shop}, start) => {
  await shop.ask({do: 'sql', sql: writeSql(14, 5)});
  await open();
  await type(14, 2);
  await sell(4, 14);
  await save();
  return {0: -4, 14: -start[14], direct: {14: 5 - start[14]}};
};

/** Negative stock that nobody touched stays as it is. */
const negativeStays = async ({open, save, sell, shop}, start) => {
  await shop.ask({do: 'sql', sql: writeSql(14, 1)});
  await sell(3, 14);
  await open();
  await save();
  return {0: -3, 14: -2 - start[14], direct: {14: 1 - start[14]}};
};

const oldTab = async ({open, save, sell}) => {
  await open('f', {isOld: true});
  await sell(5);
  await save();
  return {0: 0, 12: 0};
};

const CASES = {
  'the change counts once: saved again, twice at once, typed anew': countsOnce,
  'a typed 0 is 0': zeroIsZero,
  'no merge writes below 0': neverBelowZero,
  'what is below 0 stays, if nothing was typed': negativeStays,
  'a form without opened quantities is written as it is': oldTab,
};

const runCase = async (tools, act) => {
  const start = await resetCounters(tools.shop);
  await tools.shop.ask({do: 'look'});
  const since = await lastChange(tools.shop);
  const {direct = {}, ...changes} = await act(tools, start);
  await tools.shop.ask({do: 'look'});
  const table = await readCounters(tools.shop);
  const ledger = await readLedger(tools.shop, since);
  for (const [value, change] of Object.entries(changes)) {
    equal(table[value] - start[value], change, `counter ${value}`);
  }
  checkChains({table, ledger});
  checkReasons({ledger, direct});
};

const optionOf = (post) =>
  post.product_option.find(({product_option_value: values}) => values?.length);

/** Sizes have a fourth value for these. */
const NEW_VALUE = 9001;

const newValue = async ({open, post, take, save, sell, shop}) => {
  const option = `SELECT option_id FROM oc_option_value WHERE option_value_id = 46`;
  await shop.ask({
    do: 'sql',
    sql:
      `INSERT INTO oc_option_value SET option_value_id = ${NEW_VALUE}, image = '', ` +
      `sort_order = 9, option_id = (SELECT o.option_id FROM (${option}) o)`,
  });
  await open();
  const form = await post();
  const values = optionOf(form).product_option_value;
  const [first] = values;
  values.push({
    ...first,
    product_option_value_id: '',
    option_value_id: NEW_VALUE,
    quantity: 8,
  });
  await take(form);
  await save();
  const before = await readCounters(shop);
  const made = Object.keys(before).find(
    (value) => !COUNTERS.includes(Number(value)),
  );
  equal(before[made], 8);
  await sell(3, Number(made));
  await save();
  const after = await readCounters(shop);
  deepEqual(Object.keys(after), Object.keys(before), 'it kept its id');
  equal(after[made], 5, 'the sale since was kept');
  const rows = (await readLedger(shop)).filter(
    ({value_id: value}) => value === Number(made),
  );
  deepEqual(
    rows.map(({cause, change, quantity}) => [cause, change, quantity]),
    [
      ['owner', 8, 8],
      ['sale', -3, 5],
    ],
  );
  return Number(made);
};

const removedValue = async ({open, post, take, save, shop}, made) => {
  await open('stale');
  await open();
  const form = await post();
  const option = optionOf(form);
  option.product_option_value = option.product_option_value.filter(
    ({product_option_value_id: id}) => Number(id) !== made,
  );
  await take(form);
  await save();
  await save('stale');
  const table = await readCounters(shop);
  ok(!(made in table), 'a form opened before does not bring it back');
  const rows = (await readLedger(shop)).filter(
    ({value_id: value}) => value === made,
  );
  const {cause, change, quantity} = rows.at(-1);
  deepEqual([cause, change, quantity], ['owner', -5, 0]);
};

export const formSteps = async ({shops, admin}, other, step) => {
  const tools = desk(shops, admin, other);
  for (const [name, act] of Object.entries(CASES)) {
    await step(name, () => runCase(tools, act));
  }
  let made;
  await step('a new option value counts from 0, and keeps its id', async () => {
    made = await newValue(tools);
  });
  await step('a removed one is traced, and never comes back', () =>
    removedValue(tools, made),
  );
  await productSteps(tools, admin, step);
};
