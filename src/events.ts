import type {Reason, StockError} from './client.js';
import type {Judgement} from './judgement.js';

/** An event that a page can hear anywhere above its element. */
class TrueStockEvent<Fields extends object> extends Event {
  constructor(type: string, fields: Fields, cancelable = false) {
    super(type, {bubbles: true, composed: true, cancelable});
    Object.assign(this, fields);
  }
}

interface ChangeFields {
  readonly productId: string;
  readonly availability: Judgement['availability'];
  readonly previous: Judgement['availability'];
  /** The number that is shown, if one is. */
  readonly left: number | null;
  /** When the shop read its database, by this device's clock: epoch ms. */
  readonly asOf: number | null;
}

interface BlockFields {
  readonly productId: string;
  readonly reason: Reason;
  /** The quantity that was wanted. */
  readonly wanted: number;
  /** How many may be had, where the shop discloses it. */
  readonly left: number | null;
  readonly control: HTMLElement;
}

interface ErrorFields {
  readonly error: StockError;
  /** When it is tried again by itself, epoch ms; `null`: it is not. */
  readonly retryAt: number | null;
}

export interface TrueStockChangeEvent extends ChangeFields {}
/** A product's availability changed. */
export class TrueStockChangeEvent extends TrueStockEvent<ChangeFields> {
  constructor(fields: ChangeFields) {
    super('true-stock-change', fields);
  }
}

export interface TrueStockBlockEvent extends BlockFields {}
/** An add-to-cart is about to be stopped; `preventDefault()` lets it through. */
export class TrueStockBlockEvent extends TrueStockEvent<BlockFields> {
  constructor(fields: BlockFields) {
    super('true-stock-block', fields, true);
  }
}

export interface TrueStockErrorEvent extends ErrorFields {}
/** An answer was refused or did not come. */
export class TrueStockErrorEvent extends TrueStockEvent<ErrorFields> {
  constructor(fields: ErrorFields) {
    super('true-stock-error', fields);
  }
}

declare global {
  interface HTMLElementEventMap {
    'true-stock-change': TrueStockChangeEvent;
    'true-stock-block': TrueStockBlockEvent;
    'true-stock-error': TrueStockErrorEvent;
  }
}
