import {configure, type TrueStockElement} from 'true-stock';
import {audit, readProductCsv, type Finding} from 'true-stock/audit';
import {createStockClient} from 'true-stock/client';
import 'true-stock/define';
import de from 'true-stock/locales/de';
import ptBR from 'true-stock/locales/pt-BR';
import {bindOpenCart} from 'true-stock/theme-opencart';
import 'true-stock/true-stock.min.js';

const element: TrueStockElement = document.createElement('true-stock');
element.productId = '42';
element.productId = 42;
const productId: string = element.productId;
element.addEventListener('true-stock-block', (event) => {
  const wanted: number = event.wanted;
  const control: HTMLElement = event.control;
  console.log(wanted, control);
});
document
  .querySelector('true-stock')
  ?.addEventListener(
    'true-stock-change',
    ({availability}) => availability === 'low-stock',
  );
configure({messages: {...de, ...ptBR, inStock: 'Da!'}, onUnknown: 'block'});
// @ts-expect-error: there is no such setting
configure({colour: 'red'});
// @ts-expect-error: it says, and is not told
element.availability = 'in-stock';
const stop: () => void = bindOpenCart();
stop();
createStockClient({endpoint: '/stock'}).watch('42', ({record}) => {
  const left: number | undefined = record?.left;
  console.log(left);
});
createStockClient({endpoint: '/stock'}).watch(42, () => {});
// @ts-expect-error: text or a number
createStockClient({endpoint: '/stock'}).peek(null);
const findings: readonly Finding[] = audit(
  readProductCsv('id,quantity\n1,5').counters,
  {placeholders: [999], today: '2026-11-29'},
).contradictions;
// @ts-expect-error: a counter has a quantity
audit([{productId: '42', name: 'Shirt', isCounted: true, isOnSale: true}]);
console.log(findings);
const version: string | undefined = window.TrueStock?.version;
console.log(version, productId);
