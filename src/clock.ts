/**
 * A clock that never under-counts: each reading adds the larger of wall and
 * monotonic time, because monotonic time stops while a device sleeps and wall
 * time can be set back. Returns ms since it was made.
 */
export function createClock(): () => number {
  const readWall = () => Date.now();
  const readMonotonic = () => globalThis.performance?.now() ?? readWall();
  let wall = readWall();
  let monotonic = readMonotonic();
  let elapsed = 0;
  return () => {
    const wallNow = readWall();
    const monotonicNow = readMonotonic();
    elapsed += Math.max(wallNow - wall, monotonicNow - monotonic, 0);
    wall = wallNow;
    monotonic = monotonicNow;
    return elapsed;
  };
}
