// A value of an option sells out, and is back.
import {setOptionQuantity} from '../../shop/set-quantity.mjs';
import {valuesOf} from '../../theme/option-values.mjs';
import {addressOf} from '../../pages/visit.mjs';
import {onPage} from '../open-page.mjs';
import {inPage} from '../page-tools.mjs';
import {settles} from '../settles.mjs';

/** Of OpenCart's demo products. */
const OPTIONS = [
  {name: 'select', productId: '30', optionId: '226'},
  {name: 'radio', productId: '42', optionId: '218'},
  {name: 'checkbox', productId: '42', optionId: '223'},
];

const WORDS = 'out of stock';

const steps = async ({page, shop}, {optionId}) => {
  const [value] = await valuesOf(shop, optionId);
  const read = () => inPage(page, 'readOption', optionId, WORDS);
  const change = async (quantity) => {
    await setOptionQuantity(shop, value.id, quantity);
    await page.evaluate(() => globalThis.TrueStock?.refresh());
  };
  const before = await read();
  if (!before) return ['the theme shows no such option'];
  await change(0);
  await settles(async () => (await read()).said > before.said);
  const {said, text} = await read();
  const marks = said - before.said;
  await change(value.quantity);
  const isBack = await settles(async () => (await read()).text === before.text);
  const after = await read();
  return [
    ...(marks === 1 ? [] : [`marked ${marks} times: ${text.slice(0, 120)}`]),
    ...(isBack ? [] : [`not given back: ${after.text.slice(0, 120)}`]),
  ];
};

export const tryOptions = async (run) => {
  for (const option of OPTIONS) {
    const open = ({page, shop}) =>
      page.goto(
        addressOf(shop, `product/product&product_id=${option.productId}`),
      );
    const faults = await onPage(run, {open}, (shopper) =>
      steps(shopper, option),
    );
    run.report.note('options', option.name, faults);
  }
};
