import {svg, type SVGTemplateResult} from 'lit';
import type {Claim, StockLevel} from '../bench/bench-record.js';
import {type Gap, rangeOf} from './gaps.js';
import {MAX_QUANTITY, type Scale} from './scale.js';

const round = (value: number): string => value.toFixed(1);

/** What the shop has, as a step curve with the area below filled. */
export function stockCurve(
  levels: readonly StockLevel[],
  scale: Scale,
  now: number,
): SVGTemplateResult {
  const points = levels.flatMap(({at, quantity}, index) => {
    const y = round(scale.y(quantity));
    const end = levels[index + 1]?.at ?? now;
    return [`${round(scale.x(at))} ${y}`, `${round(scale.x(end))} ${y}`];
  });
  if (points.length === 0) return svg``;
  const line = `M${points.join('L')}`;
  const floor = round(scale.y(0));
  const [from, to] = [levels[0]?.at ?? now, now].map((at) => scale.x(at));
  return svg`
    <path class="stand-area" d="${line}L${to} ${floor}L${from} ${floor}Z" />
    <path class="stand" d="${line}" />`;
}

/** What the page said: a number as a line, "in stock" as the area above low. */
export function claimMarks(
  claims: readonly Claim[],
  scale: Scale,
  low: number,
  now: number,
): SVGTemplateResult[] {
  return claims.map((claim, index) => {
    const end = claims[index + 1]?.at ?? now;
    const range = rangeOf({...claim, isStale: false}, low);
    if (!range || end < scale.from) return svg``;
    const [x, width] = spanOf(scale, claim.at, end);
    const top = scale.y(Math.min(MAX_QUANTITY, range.most));
    const bottom = scale.y(range.least);
    const classes = claim.isStale ? 'claim is-stale' : 'claim';
    return svg`<rect class=${classes} x=${round(x)} width=${round(width)}
      y=${round(top - 1.5)} height=${round(bottom - top + 3)} rx="1.5"
      ><title>${wordsOf(claim)}</title></rect>`;
  });
}

/** The area between what the page said and what the shop had. */
export function gapMarks(
  gaps: readonly Gap[],
  scale: Scale,
): SVGTemplateResult[] {
  return gaps
    .filter(({to}) => to > scale.from)
    .map(({from, quantity, range, to}) => {
      const [x, width] = spanOf(scale, from, to);
      const near = quantity < range.least ? range.least : range.most;
      const [top, bottom] = [scale.y(near), scale.y(quantity)].toSorted(
        (first, second) => first - second,
      );
      const seconds = ((to - from) / 1000).toFixed(1);
      return svg`<rect class="gap" x=${round(x)} width=${round(width)}
        y=${round(top ?? 0)} height=${round((bottom ?? 0) - (top ?? 0))}
        ><title>Apart for ${seconds} s</title></rect>`;
    });
}

export function spanOf(
  scale: Scale,
  from: number,
  to: number,
): [x: number, width: number] {
  const x = scale.x(from);
  return [x, Math.max(1, scale.x(to) - x)];
}

const wordsOf = ({availability, count, isStale}: Claim): string =>
  `The page says ${availability}${count === null ? '' : `, ${count}`}${isStale ? ', checked earlier' : ''}`;
