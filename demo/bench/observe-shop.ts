import type {Bench} from './bench.js';
import {finishExchange, startExchange} from './exchange.js';

/**
 * Records what happens on the server: sales and exchanges. Returns how to start
 * the record again.
 */
export function observeShop({
  clock,
  controls,
  record,
  requestHolds,
  shop,
  notifyViews,
}: Bench): () => void {
  const before = new Map<string, number>();
  const recordStock = () => {
    const at = clock.now();
    for (const {id, name, quantity, visible} of shop.products) {
      const last = before.get(id);
      if (last !== undefined && quantity < last) {
        const text = `${name}: ${last - quantity} sold, ${quantity} left`;
        record.addEvent({kind: 'sale', at, text, productId: id});
      }
      before.set(id, quantity);
      record.addStockLevel(id, {at, quantity: visible ? quantity : 0});
    }
    notifyViews();
  };
  recordStock();
  shop.subscribe(recordStock);
  observeExchanges({clock, controls, record, requestHolds, notifyViews});
  return () => {
    record.clear();
    before.clear();
    recordStock();
  };
}

function observeExchanges({
  clock,
  controls,
  record,
  requestHolds,
  notifyViews,
}: Pick<
  Bench,
  'clock' | 'controls' | 'record' | 'requestHolds' | 'notifyViews'
>): void {
  controls.onRequest = (url) => {
    requestHolds.arrive(url);
    record.addExchange(startExchange(url, clock.now()));
    notifyViews();
  };
  controls.onResponse = (url, outcome) => {
    const exchange = record.exchanges.find(
      (candidate) => candidate.url === url && candidate.respondedAt === null,
    );
    if (exchange) finishExchange(exchange, outcome, clock.now());
    if (outcome !== 'never') requestHolds.leave(url);
    notifyViews();
  };
}
