import type {ShopOptionValue, ShopProduct} from './mock-shop.js';
import type {WantedLine} from './stock-request.js';
import {
  choiceLimit,
  disclose,
  isSoldOut,
  mayJudge,
  orderLimit,
  type StockSettings,
} from './stock-rules.js';

/** The response to a verify: whether exactly this can be bought now. */
export interface StockVerdict {
  /** `'unknown'`: stock and quantity are both above the disclosure limit. */
  ok: boolean | 'unknown';
  reason?: string;
  left?: number;
}

/**
 * Judges all lines of one product together. The reason is the most useful one:
 * first what the shopper cannot change, then what another option value, a
 * smaller or a larger quantity would solve.
 */
export function stockVerdict(
  product: ShopProduct | undefined,
  lines: readonly WantedLine[],
  settings: StockSettings,
): StockVerdict {
  if (!product?.visible) return {ok: false, reason: 'unavailable'};
  if (isSoldOut(product, settings) && !product.backorder) {
    return {ok: false, reason: 'out-of-stock', left: 0};
  }
  if (hasUnavailableChoice(product, lines, settings)) {
    return {ok: false, reason: 'option-out-of-stock', left: 0};
  }
  const wanted = sum(lines);
  const exceeded = exceededLimits(product, lines, settings);
  const left = disclose(Math.min(...exceeded), settings);
  if (left !== null) return {ok: false, reason: 'too-few', left};
  if (wanted < product.minimum) return {ok: false, reason: 'minimum'};
  return {ok: mayJudge(product, wanted, settings) || 'unknown'};
}

/** Whether an option value is sold out or does not exist. */
function hasUnavailableChoice(
  product: ShopProduct,
  lines: readonly WantedLine[],
  settings: StockSettings,
): boolean {
  return lines.some((line) =>
    line.choices.some((pair) => {
      const value = findValue(product, pair);
      return !value || choiceLimit(product, value, settings) === 0;
    }),
  );
}

/** The limits that these lines exceed, counting at least the minimum. */
function exceededLimits(
  product: ShopProduct,
  lines: readonly WantedLine[],
  settings: StockSettings,
): number[] {
  const total = sum(lines);
  const needed = Math.max(total, product.minimum);
  const pairs = new Set(lines.flatMap((line) => line.choices));
  const demands = [...pairs].map((pair): [number | null, number] => {
    const value = findValue(product, pair);
    const pieces = sum(lines.filter((line) => line.choices.includes(pair)));
    return [
      value ? choiceLimit(product, value, settings) : 0,
      // A value in every line must have stock for the minimum too.
      pieces === total ? needed : pieces,
    ];
  });
  demands.push([orderLimit(product, settings), needed]);
  return demands.flatMap(([limit, pieces]) =>
    limit !== null && pieces > limit ? [limit] : [],
  );
}

function findValue(
  product: ShopProduct,
  pair: string,
): ShopOptionValue | undefined {
  const [optionId, valueId] = pair.split('-');
  return product.options
    .find((option) => option.id === optionId)
    ?.values.find((value) => value.id === valueId);
}

function sum(lines: readonly WantedLine[]): number {
  return lines.reduce((total, line) => total + line.quantity, 0);
}
