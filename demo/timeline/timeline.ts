import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Bench} from '../bench/bench.js';
import {knownStock} from '../bench/known-stock.js';
import {claimMarks, gapMarks, stockCurve} from './curves.js';
import {findGaps} from './gaps.js';
import {buttonLane, eventLane, wireLane} from './lanes.js';
import {
  createScale,
  GUTTER,
  HEIGHT,
  LANE_HEIGHT,
  LANES,
  MAX_QUANTITY,
  type Scale,
  ticksOf,
} from './scale.js';

const NAMES = {button: 'Button', wire: 'Wire', events: 'Events'} as const;
const MARKS = [0, 5, MAX_QUANTITY] as const;

/** The picture of the shop's stock, the page's claims and the events. */
export function timeline(
  bench: Bench,
  since: number,
  longestMs: number,
  width: number,
): TemplateResult {
  const {clock, controls, record, store} = bench;
  const {product} = store.state;
  const {low} = controls.settings;
  const now = clock.now();
  const scale = createScale(now, since, longestMs, width);
  const claims = record.claimsOf(product);
  const levels = knownStock(bench);
  const gaps = findGaps(claims, levels, low, now);
  return html`<svg
    class="timeline"
    viewBox="0 0 ${width} ${HEIGHT}"
    width=${width}
    height=${HEIGHT}
    role="img"
    aria-labelledby="timeline-title"
  >
    <title id="timeline-title">
      Stock, claims, questions and events of the last minutes; the wire log has
      them as text
    </title>
    ${grid(scale)} ${stockCurve(levels, scale, now)}
    ${claimMarks(claims, scale, low, now)} ${gapMarks(gaps, scale)}
    ${buttonLane(claims, scale, now)} ${wireLane(record.exchanges, scale, now)}
    ${eventLane(record.events, product, scale)}
    <path class="now" d="M${scale.x(now).toFixed(1)} 4V${LANES.axis - 8}" />
  </svg>`;
}

function grid(scale: Scale): SVGTemplateResult {
  const right = scale.width - 10;
  return svg`
    ${MARKS.map(
      (mark) => svg`
        <path class="grid" d="M${GUTTER} ${scale.y(mark)}H${right}" />
        <text class="label" x=${GUTTER - 8} y=${scale.y(mark) + 4}>${
          mark === MAX_QUANTITY ? `${MAX_QUANTITY}+` : mark
        }</text>`,
    )}
    ${Object.entries(NAMES).map(([lane, name]) => {
      const y = LANES[lane as keyof typeof NAMES];
      return svg`
        <rect class="lane" x=${GUTTER} y=${y} width=${right - GUTTER} height=${LANE_HEIGHT} rx="2" />
        <text class="label" x=${GUTTER - 8} y=${y + 10}>${name}</text>`;
    })}
    ${ticksOf(scale).map(
      (at) =>
        svg`<text class="tick" x=${scale.x(at)} y=${LANES.axis + 6}>${timeOf(at)}</text>`,
    )}`;
}

const timeOf = (at: number): string => new Date(at).toLocaleTimeString('en-GB');
