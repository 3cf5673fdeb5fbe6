import {svg, type SVGTemplateResult} from 'lit';
import type {Claim, BenchEvent} from '../bench/bench-record.js';
import type {Exchange} from '../bench/exchange.js';
import {placesOfAges} from './ages.js';
import {spanOf} from './curves.js';
import {LANE_HEIGHT, LANES, type Scale} from './scale.js';

const round = (value: number): string => value.toFixed(1);

/** Whether the button added or was blocked. */
export function buttonLane(
  claims: readonly Claim[],
  scale: Scale,
  now: number,
): SVGTemplateResult[] {
  return claims.map(({at, availability, isBlocked}, index) => {
    const end = claims[index + 1]?.at ?? now;
    if (!availability || end < scale.from) return svg``;
    const [x, width] = spanOf(scale, at, end);
    const classes = isBlocked ? 'button-bar is-blocked' : 'button-bar';
    return svg`<rect class=${classes} x=${round(x)} width=${round(width)}
      y=${LANES.button} height=${LANE_HEIGHT}
      ><title>The button ${isBlocked ? 'refuses' : 'adds'}</title></rect>`;
  });
}

/** Each exchange as a bar from request to response, with the response's age. */
export function wireLane(
  exchanges: readonly Exchange[],
  scale: Scale,
  now: number,
): SVGTemplateResult[] {
  const visible = exchanges.filter(
    ({respondedAt}) => (respondedAt ?? now) >= scale.from,
  );
  const ages = placesOfAges(visible, scale).map(
    ({ageSeconds, x}) =>
      svg`<text class="age" x=${round(x)} y=${LANES.wire + 10}>${ageSeconds}s</text>`,
  );
  return [...visible.map((exchange) => wireBar(exchange, scale, now)), ...ages];
}

function wireBar(
  {ageSeconds, respondedAt, requestedAt, isGood, kind, result}: Exchange,
  scale: Scale,
  now: number,
): SVGTemplateResult {
  const [x, width] = spanOf(scale, requestedAt, respondedAt ?? now);
  const state = respondedAt === null ? 'is-open' : isGood ? '' : 'is-bad';
  return svg`<rect class=${`wire is-${kind} ${state}`} x=${round(x)}
    width=${round(Math.max(3, width))} y=${LANES.wire} height=${LANE_HEIGHT} rx="1.5"
    ><title>${kind}: ${result}${ageSeconds ? `, ${ageSeconds} s old` : ''}</title></rect>`;
}

const SHAPES: Readonly<Record<BenchEvent['kind'], string>> = {
  change: 'M0-5 5 4H-5Z',
  block: 'M-4-4 4 4M4-4-4 4',
  error: 'M0-5V1M0 4V4.500',
  sale: 'M-4 0A4 4 0 1 0 4 0A4 4 0 1 0-4 0Z',
  press: 'M0-5 5 0 0 5-5 0Z',
  page: 'M0-6V6',
};

/** The events, each kind with its own shape. */
export function eventLane(
  events: readonly BenchEvent[],
  productId: string,
  scale: Scale,
): SVGTemplateResult[] {
  return events
    .filter(
      (event) =>
        event.at >= scale.from &&
        (event.productId === '' || event.productId === productId),
    )
    .map(({at, kind, text}) => {
      const place = `translate(${round(scale.x(at))} ${LANES.events + LANE_HEIGHT / 2})`;
      return svg`<path class=${`event is-${kind}`} d=${SHAPES[kind]} transform=${place}
        ><title>${text}</title></path>`;
    });
}
