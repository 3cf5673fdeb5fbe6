import type {ThemePage} from './theme-page.js';

/** Where everything of the theme stands, in pixels. */
const placesOf = (page: ThemePage) =>
  page
    .all('#content *:not(true-stock, [data-true-stock-reason])')
    .map((one) => {
      const {x, y} = one.getBoundingClientRect();
      return `${one.localName} ${Math.round(x)} ${Math.round(y)}`;
    });

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Chromium tells of what has moved; the others have no such entries. */
function layoutShifts(page: ThemePage): LayoutShift[] {
  const entries: LayoutShift[] = [];
  const {PerformanceObserver} = page.window;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      entries.push(...(list.getEntries() as LayoutShift[]));
    }).observe({type: 'layout-shift'});
  }
  return entries;
}

/** Two frames: what was about to be painted is on the screen. */
const painted = async () => {
  for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
};

/**
 * Watches a page that is at rest. Gives a function that tells, once it is at
 * rest again, what of the theme has moved since.
 */
export async function watchLayout(
  page: ThemePage,
): Promise<() => Promise<string[]>> {
  await painted();
  const shifts = layoutShifts(page);
  const before = placesOf(page);
  return async () => {
    await painted();
    const after = placesOf(page);
    const moved = before.flatMap((place, index) =>
      place === after[index] ? [] : [`${place} → ${after[index]}`],
    );
    return [...moved, ...shifts.map(({value}) => `shifted by ${value}`)];
  };
}
