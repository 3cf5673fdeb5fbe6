import {INTERVAL_MS, askStock, bench, showElements} from './cards.mjs';
import {QueryCard} from './query-card.mjs';

customElements.define('query-card', QueryCard);

bench.show = showElements('query-card', (id) => ({
  queryKey: ['stock', id],
  queryFn: async () => (await askStock([id]))[id],
  refetchInterval: INTERVAL_MS,
  staleTime: INTERVAL_MS,
}));
