import type {Reason} from '../client/snapshot.js';
import type {StockError} from '../client/stock-error.js';
import type {Judgement} from './judgement.js';

/** What an event says beside what every event says. */
type Fields<Kind extends Event> = Omit<Kind, keyof Event>;

const INIT = {bubbles: true, composed: true};

/** A product's availability changed. */
export class TrueStockChangeEvent extends Event {
  declare readonly productId: string;
  declare readonly availability: Judgement['availability'];
  declare readonly previous: Judgement['availability'];
  /** The number that is shown, if one is. */
  declare readonly left: number | null;
  /** When the shop read its database, by this device's clock: epoch ms. */
  declare readonly asOf: number | null;

  constructor(fields: Fields<TrueStockChangeEvent>) {
    super('true-stock-change', INIT);
    Object.assign(this, fields);
  }
}

/** An add-to-cart is about to be stopped; `preventDefault()` lets it through. */
export class TrueStockBlockEvent extends Event {
  declare readonly productId: string;
  declare readonly reason: Reason;
  /** The quantity that was wanted. */
  declare readonly wanted: number;
  /** How many may be had, where the shop discloses it. */
  declare readonly left: number | null;
  declare readonly control: HTMLElement;

  constructor(fields: Fields<TrueStockBlockEvent>) {
    super('true-stock-block', {...INIT, cancelable: true});
    Object.assign(this, fields);
  }
}

/** An answer was refused or did not come. */
export class TrueStockErrorEvent extends Event {
  declare readonly error: StockError;
  /** When it is tried again by itself, epoch ms; `null`: it is not. */
  declare readonly retryAt: number | null;

  constructor(fields: Fields<TrueStockErrorEvent>) {
    super('true-stock-error', INIT);
    Object.assign(this, fields);
  }
}

declare global {
  // They bubble: a page may hear of all its products at the document.
  interface GlobalEventHandlersEventMap {
    'true-stock-change': TrueStockChangeEvent;
    'true-stock-block': TrueStockBlockEvent;
    'true-stock-error': TrueStockErrorEvent;
  }
}
