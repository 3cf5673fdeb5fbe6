import {html, nothing} from 'lit';
import type {Bench} from '../bench/bench.js';
import type {ShopProduct} from '../mock/mock-shop.js';
import {number} from './field.js';

/** The stock of each size, and a button that sells one. */
export function sizesView({shop}: Bench, product: ShopProduct): unknown {
  const values = product.options.flatMap((option) => option.values);
  if (values.length === 0) return nothing;
  return html`<div class="sizes" role="group" aria-label="Sizes">
    ${values.map(
      ({id, name, quantity}) => html`
        <div class="size">
          ${number(`size-${id}`, `Size ${name}`, quantity, (count) =>
            shop.setValueQuantity(product.id, id, count),
          )}
          <button
            type="button"
            aria-label=${`Sell one in size ${name}`}
            @click=${() => shop.sell(product.id, 1, [id])}
          >
            Sell one
          </button>
        </div>
      `,
    )}
  </div>`;
}
