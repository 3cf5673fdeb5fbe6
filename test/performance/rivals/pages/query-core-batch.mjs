// Batches by the page's own hand: a query for each hundred products, of which
// each card selects its own.
import {INTERVAL_MS, askStock, bench, showElements} from './cards.mjs';
import {QueryCard} from './query-card.mjs';

customElements.define('query-card', QueryCard);

/** The endpoint takes no more. */
const MOST_IDS = 100;

const batches = new Map();

const show = showElements('query-card', (id) => ({
  queryKey: ['stock', batches.get(id)],
  queryFn: ({queryKey: [, ids]}) => askStock(ids),
  select: (products) => products[id],
  refetchInterval: INTERVAL_MS,
  staleTime: INTERVAL_MS,
}));

bench.show = (ids) => {
  batches.clear();
  for (let first = 0; first < ids.length; first += MOST_IDS) {
    const batch = ids.slice(first, first + MOST_IDS);
    for (const id of batch) batches.set(String(id), batch.join());
  }
  show(ids);
};
