import {platform} from './platform.js';

/**
 * A clock that never under-counts: each reading adds the larger of wall and
 * monotonic time, because monotonic time stops while a device sleeps and wall
 * time can be set back. It starts as wall time, in epoch ms.
 */
export function createClock(): () => number {
  let last = [0, 0];
  let time = 0;
  return () => {
    const next = [Date.now(), platform.performance?.now() ?? 0];
    time += Math.max(0, ...next.map((ms, clock) => ms - last[clock]!));
    last = next;
    return time;
  };
}
