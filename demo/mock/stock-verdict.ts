import type {ShopOptionValue, ShopProduct} from './mock-shop.js';
import type {WantedLine} from './stock-request.js';
import {
  choiceLimit,
  disclosed,
  isSoldOut,
  orderLimit,
  type StockSettings,
} from './stock-rules.js';

/** The answer to a verify: may exactly this be bought now? */
export interface StockVerdict {
  ok: boolean;
  reason?: string;
  left?: number;
}

/**
 * Judges all lines of one product together. The reason is the one that helps
 * most: what no change mends, then what another choice, a smaller quantity,
 * a larger quantity mends.
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
  if (hasDeadChoice(product, lines, settings)) {
    return {ok: false, reason: 'option-out-of-stock', left: 0};
  }
  const wanted = sum(lines);
  const exceeded = exceededLimits(product, lines, settings);
  if (exceeded.length > 0) {
    const left = disclosed(Math.min(...exceeded), settings);
    return {ok: false, reason: 'too-few', ...(left !== null && {left})};
  }
  return wanted < product.minimum ? {ok: false, reason: 'minimum'} : {ok: true};
}

/** A choice is dead when it is sold out, or when there is no such choice. */
function hasDeadChoice(
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

/** Limits that these lines go beyond, counting at least the minimum. */
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
      // A choice that is in every line has to carry the minimum as well.
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
