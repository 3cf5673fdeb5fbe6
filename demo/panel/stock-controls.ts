import {elementById} from '../element-by-id.js';
import type {MockShop, ShopProduct} from '../mock/mock-shop.js';
import {createValueRow} from './value-row.js';

/** Sets the stock of one product at a time; follows changes by others. */
export function startStockControls(shop: MockShop): void {
  const chooser = elementById<HTMLSelectElement>('panel-product');
  for (const {id, name} of shop.products) chooser.add(new Option(name, id));
  const chosen = (): ShopProduct => {
    const product = shop.product(chooser.value);
    if (!product) throw new TypeError(`No product ${chooser.value}.`);
    return product;
  };

  startFields(shop, () => chosen().id);
  const show = () => {
    showProduct(chosen());
    showValues(shop, chosen());
  };
  chooser.addEventListener('change', show);
  shop.subscribe(show);
  show();
}

function startFields(shop: MockShop, chosenId: () => string): void {
  const quantity = elementById<HTMLInputElement>('panel-quantity');
  quantity.addEventListener('change', () => {
    if (quantity.value === '' || !quantity.validity.valid) return;
    shop.update(chosenId(), {quantity: Number(quantity.value)});
  });
  for (const button of quantityButtons()) {
    button.addEventListener('click', () =>
      shop.update(chosenId(), {quantity: Number(button.dataset['quantity'])}),
    );
  }
  for (const field of ['backorder', 'visible'] as const) {
    const box = elementById<HTMLInputElement>(`panel-${field}`);
    box.addEventListener('change', () =>
      shop.update(chosenId(), {[field]: box.checked}),
    );
  }
  elementById('panel-buy').addEventListener('click', () =>
    shop.sell(chosenId()),
  );
  elementById('panel-restore').addEventListener('click', () => shop.restore());
}

function quantityButtons(): Iterable<HTMLElement> {
  return elementById('panel-stock').querySelectorAll<HTMLElement>(
    '[data-quantity]',
  );
}

function showProduct(product: ShopProduct): void {
  elementById<HTMLInputElement>('panel-quantity').value = String(
    product.quantity,
  );
  elementById<HTMLInputElement>('panel-backorder').checked = product.backorder;
  elementById<HTMLInputElement>('panel-visible').checked = product.visible;
  // A product with sizes is sold by its sizes' own buttons.
  elementById('panel-buy').hidden = product.options.length > 0;
}

function showValues(shop: MockShop, product: ShopProduct): void {
  const place = elementById('panel-values');
  const values = product.options.flatMap((option) => option.values);
  const rows = [...place.children];
  const key = values.map((value) => `${product.id}/${value.id}`).join();
  // The rows stay while their product does: focus must not be lost.
  if (place.dataset['shows'] !== key) {
    place.dataset['shows'] = key;
    place.replaceChildren(
      ...values.map((value) => createValueRow(shop, product.id, value)),
    );
    return;
  }
  for (const [index, value] of values.entries()) {
    const input = rows[index]?.querySelector('input');
    if (input) input.value = String(value.quantity);
  }
}
