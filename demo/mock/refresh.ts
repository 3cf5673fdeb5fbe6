import type {StockRecord} from './stock-records.js';
import type {StockSettings} from './stock-rules.js';

/** Whether records themselves tell that something is scarce. */
const tellScarcity = (records: readonly StockRecord[]): boolean =>
  records.some(
    ({availability, left, options = {}}) =>
      left !== undefined ||
      availability === 'out-of-stock' ||
      Object.values(options).some((values) =>
        Object.values(values).some((count) => count !== null),
      ),
  );

/** Seconds until a page asks again, by what the answer tells and no more. */
export function refreshOf(
  records: readonly StockRecord[],
  {refresh}: StockSettings,
): number | undefined {
  if (typeof refresh !== 'object') return refresh;
  return tellScarcity(records) ? refresh.scarce : refresh.plenty;
}
