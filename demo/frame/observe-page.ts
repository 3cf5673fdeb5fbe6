import type {Bench} from '../bench/bench.js';
import type {Happening} from '../bench/bench-record.js';
import {readFacts} from './page-facts.js';
import type {ShopWindow} from './shop-frame.js';

/** What an event of the element may carry; widget.md has them all. */
interface StockEvent extends Event {
  readonly productId?: string;
  readonly availability?: string;
  readonly previous?: string;
  readonly reason?: string;
  readonly error?: Error;
  readonly retryAt?: number | null;
}

const ATTRIBUTES = ['availability', 'stale', 'blocked'];

/** Writes down what a page of the shop says and does, from its first moment. */
export function observePage(page: ShopWindow, bench: Bench): void {
  const {clock, record, shop, tell} = bench;
  const nameOf = (id: string) => shop.product(id)?.name ?? `#${id}`;
  const note = (kind: Happening['kind'], text: string, productId = '') => {
    record.addHappening({kind, at: clock.now(), text, productId});
    tell();
  };

  const errors = new WeakSet<Error>();

  const on = (type: string, words: (event: StockEvent) => string) =>
    page.addEventListener(type, (event: StockEvent) => {
      const {error, productId = ''} = event;
      // Every element tells of one and the same refusal.
      if (error && errors.has(error)) return;
      if (error) errors.add(error);
      const kind = type.replace('true-stock-', '') as Happening['kind'];
      note(kind, words(event), productId);
    });

  note('page', 'A page is opened');
  on(
    'true-stock-change',
    ({availability, previous, productId = ''}) =>
      `${nameOf(productId)}: ${previous} → ${availability}`,
  );
  on(
    'true-stock-block',
    ({productId = '', reason}) => `Stopped: ${nameOf(productId)}, ${reason}`,
  );
  on('true-stock-error', ({error}) => `Refused: ${error?.message ?? ''}`);

  // Whoever draws next looks at the page: here it would cost it a layout each.
  const observer = new page.MutationObserver(tell);
  observer.observe(page.document, {
    attributes: true,
    attributeFilter: ATTRIBUTES,
    subtree: true,
  });
}

/** Writes down what the page says of the product that is drawn. */
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
    shown: facts?.shown ?? null,
    isBlocked: facts?.isBlocked ?? false,
  });
}
