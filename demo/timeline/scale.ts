/** Where things are in the picture, in its own units. */
export const HEIGHT = 148;
export const GUTTER = 62;
export const PLOT = {top: 8, bottom: 66} as const;
export const LANES = {button: 78, wire: 96, events: 114, axis: 136} as const;
export const LANE_HEIGHT = 12;

/** More than this is drawn as this. */
export const MOST = 10;

const MINUTE_MS = 60_000;
const STEPS_S = [10, 30, 60, 120, 300, 600, 1800, 3600];
const STEP_WIDTH = 84;

export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  x(at: number): number;
  y(quantity: number): number;
}

/**
 * A picture from some moment on, at least a minute; `since` is when it began,
 * and what is longer ago than it can hold leaves it.
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
      PLOT.bottom - (Math.min(MOST, Math.max(0, quantity)) / MOST) * height,
  };
}

/** Times to write below, at round seconds. */
export function ticksOf({from, to, width, x}: Scale): number[] {
  const wanted = Math.max(1, Math.floor((width - GUTTER) / STEP_WIDTH));
  const seconds = (to - from) / 1000;
  const step =
    STEPS_S.find((one) => seconds / one <= wanted) ?? STEPS_S.at(-1) ?? 1;
  const first = Math.ceil(from / 1000 / step) * step;
  const count = Math.floor((to / 1000 - first) / step) + 1;
  return (
    Array.from({length: count}, (_, index) => (first + index * step) * 1000)
      // What would be cut off at the edge is left out.
      .filter((at) => x(at) >= GUTTER + 10 && x(at) <= width - 30)
  );
}
