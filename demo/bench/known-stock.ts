import type {Bench} from './bench.js';
import type {Stand} from './bench-record.js';

/** What the chosen product had, as far as known: a real shop tells the page alone. */
export const knownStock = ({record, store}: Bench): readonly Stand[] =>
  store.state.endpoint ? [] : record.standsOf(store.state.product);
