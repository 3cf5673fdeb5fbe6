import {CATALOGUE} from '../mock/catalogue.js';
import type {MockControls} from '../mock/handlers.js';
import {MockCart} from '../mock/cart/mock-cart.js';
import {MockShop} from '../mock/mock-shop.js';
import {createStockHistory} from '../mock/stock-history.js';
import {DEFAULT_SETTINGS} from '../mock/stock-rules.js';
import {BenchClock} from '../time/bench-clock.js';
import {createTimers} from '../time/timers.js';
import {BenchRecord} from './bench-record.js';
import {BenchStore} from './bench-store.js';
import {Crowd} from './crowd.js';
import {RequestHolds} from './request-holds.js';

/** What all parts of the bench share. */
export interface Bench {
  readonly store: BenchStore;
  readonly clock: BenchClock;
  readonly shop: MockShop;
  readonly cart: MockCart;
  readonly crowd: Crowd;
  readonly record: BenchRecord;
  readonly controls: MockControls;
  readonly requestHolds: RequestHolds;
  /** Called when there is something new to draw. */
  readonly viewListeners: Set<() => void>;
  notifyViews(): void;
  /** Clears the record; it starts again from the current stock. */
  restart(): void;
}

export function createBench(): Bench {
  const store = new BenchStore();
  const clock = new BenchClock();
  const timers = createTimers(clock, {
    set: (run, ms) => window.setTimeout(run, ms),
    clear: (handle) => window.clearTimeout(handle),
  });
  const shop = new MockShop(CATALOGUE);
  const viewListeners = new Set<() => void>();
  const notifyViews = () => {
    for (const listener of viewListeners) listener();
  };
  const now = () => clock.now();
  const controls: MockControls = {
    settings: DEFAULT_SETTINGS,
    delayMs: store.state.delay,
    failure: store.state.failure,
    isReal: store.state.endpoint !== '',
    now,
    wait: (ms) => new Promise((resolve) => timers.setTimeout(resolve, ms)),
    past: createStockHistory(shop, now),
  };
  store.subscribe(({delay, endpoint, failure}) => {
    const isReal = endpoint !== '';
    Object.assign(controls, {delayMs: delay, failure, isReal});
  });
  return {
    store,
    clock,
    shop,
    cart: new MockCart(shop, notifyViews),
    crowd: new Crowd(shop, timers),
    record: new BenchRecord(),
    controls,
    requestHolds: new RequestHolds(clock),
    viewListeners,
    notifyViews,
    restart: () => {},
  };
}
