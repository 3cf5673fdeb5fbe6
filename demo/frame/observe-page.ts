import type {Bench} from '../bench/bench.js';
import type {BenchEvent} from '../bench/bench-record.js';
import {readFacts} from './page-facts.js';
import type {ShopWindow} from './shop-frame.js';

/** Fields of the element's events, as far as they are used here. */
interface StockEvent extends Event {
  readonly productId?: string;
  readonly availability?: string;
  readonly previous?: string;
  readonly reason?: string;
  readonly error?: Error;
  readonly retryAt?: number | null;
}

const ATTRIBUTES = ['availability', 'stale', 'blocked'];

/** Records what a page of the shop does, from before its scripts run. */
export function observePage(page: ShopWindow, bench: Bench): void {
  const {clock, record, shop, notifyViews} = bench;
  const nameOf = (id: string) => shop.product(id)?.name ?? `#${id}`;
  const note = (kind: BenchEvent['kind'], text: string, productId = '') => {
    record.addEvent({kind, at: clock.now(), text, productId});
    notifyViews();
  };

  const errors = new WeakSet<Error>();

  const recordEvents = (type: string, words: (event: StockEvent) => string) =>
    page.addEventListener(type, (event: StockEvent) => {
      const {error, productId = ''} = event;
      // Every element reports the same error.
      if (error && errors.has(error)) return;
      if (error) errors.add(error);
      const kind = type.replace('true-stock-', '') as BenchEvent['kind'];
      note(kind, words(event), productId);
    });

  note('page', 'A page is opened');
  recordEvents(
    'true-stock-change',
    ({availability, previous, productId = ''}) =>
      `${nameOf(productId)}: ${previous} → ${availability}`,
  );
  recordEvents(
    'true-stock-block',
    ({productId = '', reason}) => `Stopped: ${nameOf(productId)}, ${reason}`,
  );
  recordEvents(
    'true-stock-error',
    ({error}) => `Refused: ${error?.message ?? ''}`,
  );

  // The next draw reads the page: reading here would cost a layout each time.
  const observer = new page.MutationObserver(() => {
    record.noteChange(clock.now());
    notifyViews();
  });
  observer.observe(page.document, {
    attributes: true,
    attributeFilter: ATTRIBUTES,
    subtree: true,
  });
}

/** Records what the page says of the chosen product. */
export function sampleClaims(
  page: Document,
  {clock, record, store}: Bench,
): void {
  const {product} = store.state;
  const facts = readFacts(page, product);
  record.addClaim(product, {
    at: clock.now(),
    availability: facts?.availability ?? '',
    isStale: facts?.isStale ?? false,
    count: facts?.count ?? null,
    isBlocked: facts?.isBlocked ?? false,
  });
}
