import {html, type TemplateResult} from 'lit';
import type {Bench} from '../bench/bench.js';
import type {ShopProduct} from '../mock/mock-shop.js';
import {choice, check, number} from './field.js';
import {othersView} from './others-view.js';
import {sizesView} from './sizes-view.js';

const PRESETS = [0, 1, 3, 25] as const;

/** Sets the stock of any product or size, and sells it to other shoppers. */
export function stockView(bench: Bench): TemplateResult {
  const {shop, store} = bench;
  const product = shop.product(store.state.product) ?? shop.products[0];
  if (!product) return html``;
  const names = shop.products.map(({id, name}) => [id, name] as const);
  return html`
    <fieldset class="group" ?disabled=${store.state.endpoint !== ''}>
      <legend>Stock of one product</legend>
      ${choice('product', 'Product', names, product.id, (id) =>
        store.set({product: id}),
      )}
      ${number('quantity', 'In the warehouse', product.quantity, (quantity) =>
        shop.update(product.id, {quantity}),
      )}
      ${presets(bench, product)} ${sizesView(bench, product)}
      ${flags(bench, product)}
    </fieldset>
    ${othersView(bench, product)}
  `;
}

const presets = ({shop}: Bench, {id, quantity}: ShopProduct) =>
  html`<div class="buttons" role="group" aria-label="Set the stock to">
    ${PRESETS.map(
      (count) =>
        html`<button
          type="button"
          aria-pressed=${String(count === quantity)}
          @click=${() => shop.update(id, {quantity: count})}
        >
          ${count === 0 ? 'Sold out' : count}
        </button>`,
    )}
  </div>`;

const flags = ({shop}: Bench, {backorder, id, visible}: ShopProduct) =>
  html`<div class="checks">
    ${check('backorder', 'Takes backorders when sold out', backorder, (isOn) =>
      shop.update(id, {backorder: isOn}),
    )}
    ${check('visible', 'On sale', visible, (isOn) =>
      shop.update(id, {visible: isOn}),
    )}
  </div>`;
