import {svg, type SVGTemplateResult} from 'lit';
import type {Claim, Stand} from '../bench/bench-record.js';
import {type Gap, rangeOf} from './gaps.js';
import {MOST, type Scale} from './scale.js';

const round = (value: number): string => value.toFixed(1);

/** What the shop has, as steps with the room below them filled. */
export function standCurve(
  stands: readonly Stand[],
  scale: Scale,
  now: number,
): SVGTemplateResult {
  const points = stands.flatMap(({at, quantity}, index) => {
    const y = round(scale.y(quantity));
    const end = stands[index + 1]?.at ?? now;
    return [`${round(scale.x(at))} ${y}`, `${round(scale.x(end))} ${y}`];
  });
  if (points.length === 0) return svg``;
  const line = `M${points.join('L')}`;
  const floor = round(scale.y(0));
  const [from, to] = [stands[0]?.at ?? now, now].map((at) => scale.x(at));
  return svg`
    <path class="stand-area" d="${line}L${to} ${floor}L${from} ${floor}Z" />
    <path class="stand" d="${line}" />`;
}

/** What the page said: a number as a line, "in stock" as the room above low. */
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
    const top = scale.y(Math.min(MOST, range.most));
    const bottom = scale.y(range.least);
    const classes = claim.isStale ? 'claim is-stale' : 'claim';
    return svg`<rect class=${classes} x=${round(x)} width=${round(width)}
      y=${round(top - 1.5)} height=${round(bottom - top + 3)} rx="1.5"
      ><title>${wordsOf(claim)}</title></rect>`;
  });
}

/** The room between what was said and what was there. */
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
        (one, other) => one - other,
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

const wordsOf = ({availability, isStale, shown}: Claim): string =>
  `The page says ${availability}${shown === null ? '' : `, ${shown}`}${isStale ? ', checked earlier' : ''}`;
