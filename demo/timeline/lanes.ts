import {svg, type SVGTemplateResult} from 'lit';
import type {Claim, Happening, Question} from '../bench/bench-record.js';
import {placesOfAges} from './ages.js';
import {spanOf} from './curves.js';
import {LANE_HEIGHT, LANES, type Scale} from './scale.js';

const round = (value: number): string => value.toFixed(1);

/** Whether the button added or refused. */
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

/** Each question as a bar from asking to answer, with the answers' ages. */
export function wireLane(
  questions: readonly Question[],
  scale: Scale,
  now: number,
): SVGTemplateResult[] {
  const seen = questions.filter(
    ({answeredAt}) => (answeredAt ?? now) >= scale.from,
  );
  const ages = placesOfAges(seen, scale).map(
    ({ageSeconds, x}) =>
      svg`<text class="age" x=${round(x)} y=${LANES.wire + 10}>${ageSeconds}s</text>`,
  );
  return [...seen.map((one) => wireBar(one, scale, now)), ...ages];
}

function wireBar(
  {ageSeconds, answeredAt, askedAt, isGood, kind, result}: Question,
  scale: Scale,
  now: number,
): SVGTemplateResult {
  const [x, width] = spanOf(scale, askedAt, answeredAt ?? now);
  const state = answeredAt === null ? 'is-open' : isGood ? '' : 'is-bad';
  return svg`<rect class=${`wire is-${kind} ${state}`} x=${round(x)}
    width=${round(Math.max(3, width))} y=${LANES.wire} height=${LANE_HEIGHT} rx="1.5"
    ><title>${kind}: ${result}${ageSeconds ? `, ${ageSeconds} s old` : ''}</title></rect>`;
}

const SHAPES: Readonly<Record<Happening['kind'], string>> = {
  change: 'M0-5 5 4H-5Z',
  block: 'M-4-4 4 4M4-4-4 4',
  error: 'M0-5V1M0 4V4.500',
  sale: 'M-4 0A4 4 0 1 0 4 0A4 4 0 1 0-4 0Z',
  press: 'M0-5 5 0 0 5-5 0Z',
  page: 'M0-6V6',
};

/** What happened, each kind with a shape of its own. */
export function eventLane(
  happenings: readonly Happening[],
  productId: string,
  scale: Scale,
): SVGTemplateResult[] {
  return happenings
    .filter(
      (one) =>
        one.at >= scale.from &&
        (one.productId === '' || one.productId === productId),
    )
    .map(({at, kind, text}) => {
      const place = `translate(${round(scale.x(at))} ${LANES.events + LANE_HEIGHT / 2})`;
      return svg`<path class=${`event is-${kind}`} d=${SHAPES[kind]} transform=${place}
        ><title>${text}</title></path>`;
    });
}
