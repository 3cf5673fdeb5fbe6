/**
 * The platform's own: old libraries put another in the place of `Event`
 * (MooTools 1.2), but leave what is derived from it.
 */
const NativeEvent = Object.getPrototypeOf(
// Some servers have `Event` alone.
globalThis.MessageEvent ?? class extends Event {
});
/** What all have in common. */
class StockEvent extends NativeEvent {
    constructor(type, fields, cancelable = false) {
        super(type, { bubbles: true, composed: true, cancelable });
        Object.assign(this, fields);
    }
}
/** A product's availability changed. */
export class TrueStockChangeEvent extends StockEvent {
    constructor(fields) {
        super('true-stock-change', fields);
    }
}
/** An add-to-cart is about to be blocked; `preventDefault()` lets it through. */
export class TrueStockBlockEvent extends StockEvent {
    constructor(fields) {
        super('true-stock-block', fields, true);
    }
}
/** A request failed, or its response was rejected. */
export class TrueStockErrorEvent extends StockEvent {
    constructor(fields) {
        super('true-stock-error', fields);
    }
}
