import {html, type TemplateResult} from 'lit';
import type {Bench} from '../bench/bench.js';
import type {ShopProduct} from '../mock/mock-shop.js';

const CROWD_PER_MINUTE = 60;

/** Lets other shoppers buy. */
export function othersView(bench: Bench, product: ShopProduct): TemplateResult {
  const {crowd, notifyViews, shop, store} = bench;
  const toggle = () => {
    if (crowd.isBuying) crowd.stop();
    else crowd.start(CROWD_PER_MINUTE);
    notifyViews();
  };
  return html`
    <fieldset class="group" ?disabled=${store.state.endpoint !== ''}>
      <legend>Other shoppers</legend>
      <div class="buttons buttons-two">
        <button
          type="button"
          name="buy-one"
          @click=${() => buyOne(bench, product)}
        >
          Another shopper buys one
        </button>
        <button
          type="button"
          name="crowd"
          aria-pressed=${String(crowd.isBuying)}
          @click=${toggle}
        >
          A crowd buys at random
        </button>
      </div>
      <button type="button" name="restore" @click=${() => shop.restore()}>
        Put all stock back
      </button>
    </fieldset>
  `;
}

/** Buys one piece, with the first value in stock of each option. */
function buyOne({shop}: Bench, {id, options}: ShopProduct): void {
  const choices = options.flatMap(({values}) =>
    values.filter(({quantity}) => quantity > 0).slice(0, 1),
  );
  shop.sell(
    id,
    1,
    choices.map((value) => value.id),
  );
}
