import type {Reason} from '../client/snapshot.js';
import type {StockError} from '../client/stock-error.js';
import type {Judgement} from './judgement.js';

/** An event's own fields, without those of `Event`. */
type Fields<Kind extends Event> = Omit<Kind, keyof Event>;

/**
 * The platform's own: old libraries put another in the place of `Event`
 * (MooTools 1.2), but leave what is derived from it.
 */
const NativeEvent = Object.getPrototypeOf(
  // Some servers have `Event` alone.
  globalThis.MessageEvent ?? class extends Event {},
) as typeof Event;

/** What all have in common. */
class StockEvent extends NativeEvent {
  constructor(type: string, fields: object, cancelable = false) {
    super(type, {bubbles: true, composed: true, cancelable});
    Object.assign(this, fields);
  }
}

/** A product's availability changed. */
export class TrueStockChangeEvent extends StockEvent {
  declare readonly productId: string;
  declare readonly availability: Judgement['availability'];
  declare readonly previous: Judgement['availability'];
  /** The number that is shown, or `null`. */
  declare readonly left: number | null;
  /** When the shop read its database, epoch ms by this device's clock. */
  declare readonly asOf: number | null;

  constructor(fields: Fields<TrueStockChangeEvent>) {
    super('true-stock-change', fields);
  }
}

/** An add-to-cart is about to be blocked; `preventDefault()` lets it through. */
export class TrueStockBlockEvent extends StockEvent {
  declare readonly productId: string;
  declare readonly reason: Reason;
  /** The quantity that the shopper asked for. */
  declare readonly wanted: number;
  /** How many can be ordered, if the shop discloses it. */
  declare readonly left: number | null;
  /** The control that was pressed. */
  declare readonly control: HTMLElement;

  constructor(fields: Fields<TrueStockBlockEvent>) {
    super('true-stock-block', fields, true);
  }
}

/** A request failed, or its response was rejected. */
export class TrueStockErrorEvent extends StockEvent {
  declare readonly error: StockError;
  /** When the next request is due, epoch ms; `null`: polling has stopped. */
  declare readonly retryAt: number | null;

  constructor(fields: Fields<TrueStockErrorEvent>) {
    super('true-stock-error', fields);
  }
}

declare global {
  // The events bubble, so a page can listen for all products on `document`.
  interface GlobalEventHandlersEventMap {
    'true-stock-change': TrueStockChangeEvent;
    'true-stock-block': TrueStockBlockEvent;
    'true-stock-error': TrueStockErrorEvent;
  }
}
