import type {MockShop, ShopOptionValue} from '../mock/mock-shop.js';

/** One size: its name, its counter, and another shopper who takes one. */
export function createValueRow(
  shop: MockShop,
  productId: string,
  {id, name, quantity}: ShopOptionValue,
): HTMLElement {
  const row = document.createElement('div');
  row.className = 'counter-row';

  const label = document.createElement('label');
  label.htmlFor = `panel-value-${id}`;
  label.textContent = `Size ${name}`;

  const input = document.createElement('input');
  Object.assign(input, {id: label.htmlFor, type: 'number', step: '1'});
  input.value = String(quantity);
  input.addEventListener('change', () => {
    if (input.value === '' || !input.validity.valid) return;
    shop.setValueQuantity(productId, id, Number(input.value));
  });

  const buy = document.createElement('button');
  buy.type = 'button';
  buy.textContent = 'Sell one';
  buy.ariaLabel = `Sell one in size ${name} to another shopper`;
  buy.addEventListener('click', () => shop.sell(productId, 1, [id]));

  row.append(label, input, buy);
  return row;
}
