import {platform} from './platform.js';

/**
 * A clock that never under-counts: each reading adds the larger of wall and
 * monotonic time, because monotonic time stops while a device sleeps and wall
 * time can be set back. It starts as wall time, in epoch ms.
 */
export function createClock(): () => number {
  let wall = 0;
  let monotonic = 0;
  let time = 0;
  return () => {
    const before = wall;
    const then = monotonic;
    wall = Date.now();
    monotonic = platform.performance?.now() ?? 0;
    return (time += Math.max(0, wall - before, monotonic - then));
  };
}
