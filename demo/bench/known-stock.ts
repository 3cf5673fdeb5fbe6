import type {Bench} from './bench.js';
import type {StockLevel} from './bench-record.js';

/** Stock levels of the chosen product; none with a real endpoint, whose stock we cannot see. */
export const knownStock = ({record, store}: Bench): readonly StockLevel[] =>
  store.state.endpoint ? [] : record.stockLevelsOf(store.state.product);
