/** Positions in the picture, in its own units. */
export const HEIGHT = 148;
export const GUTTER = 62;
export const PLOT = {top: 8, bottom: 66} as const;
export const LANES = {button: 78, wire: 96, events: 114, axis: 136} as const;
export const LANE_HEIGHT = 12;

/** Larger quantities are drawn as this one. */
export const MAX_QUANTITY = 10;

const MINUTE_MS = 60_000;
const STEP_SECONDS = [10, 30, 60, 120, 300, 600, 1800, 3600];
const STEP_WIDTH = 84;

export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  x(at: number): number;
  y(quantity: number): number;
}

/**
 * Creates the scale of a picture from `since` to `now`, at least a minute and at
 * most `longestMs`.
 */
export function createScale(
  now: number,
  since: number,
  longestMs: number,
  width: number,
): Scale {
  const from = Math.max(since, now - longestMs);
  const to = Math.max(now, from + MINUTE_MS);
  const room = Math.max(1, width - GUTTER - 10);
  const height = PLOT.bottom - PLOT.top;
  return {
    from,
    to,
    width,
    x: (at) =>
      GUTTER + (Math.min(to, Math.max(from, at)) - from) * (room / (to - from)),
    y: (quantity) =>
      PLOT.bottom -
      (Math.min(MAX_QUANTITY, Math.max(0, quantity)) / MAX_QUANTITY) * height,
  };
}

/** Times to label, at round seconds. */
export function ticksOf({from, to, width, x}: Scale): number[] {
  const maxTicks = Math.max(1, Math.floor((width - GUTTER) / STEP_WIDTH));
  const seconds = (to - from) / 1000;
  const step =
    STEP_SECONDS.find((candidate) => seconds / candidate <= maxTicks) ??
    STEP_SECONDS.at(-1) ??
    1;
  const first = Math.ceil(from / 1000 / step) * step;
  const count = Math.floor((to / 1000 - first) / step) + 1;
  return (
    Array.from({length: count}, (_, index) => (first + index * step) * 1000)
      // Labels that the edge would cut off are left out.
      .filter((at) => x(at) >= GUTTER + 10 && x(at) <= width - 30)
  );
}
