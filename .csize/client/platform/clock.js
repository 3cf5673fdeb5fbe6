import { platform } from './platform.js';
let wallMs = 0;
let monotonicMs = 0;
let time = 0;
/**
 * The time in ms, by a clock that never under-counts: each reading adds the
 * larger of wall and monotonic time, because monotonic time stops while a
 * device sleeps and wall time can be set back. It starts as epoch time.
 */
export function now() {
    const wallBefore = wallMs;
    const monotonicBefore = monotonicMs;
    wallMs = Date.now();
    monotonicMs = platform.performance?.now() ?? 0;
    return (time += Math.max(0, wallMs - wallBefore, monotonicMs - monotonicBefore));
}
