import {waitForPaint} from '../../helpers/until.js';
import type {ThemePage} from './theme-page.js';

/** The position of every element of the theme, in CSS pixels. */
const placesOf = (page: ThemePage) =>
  page
    .all('#content *:not(true-stock, [data-true-stock-reason])')
    .map((element) => {
      const {x, y} = element.getBoundingClientRect();
      return `${element.localName} ${Math.round(x)} ${Math.round(y)}`;
    });

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Collects layout shifts; only Chromium reports them. */
function watchShifts(page: ThemePage): LayoutShift[] {
  const entries: LayoutShift[] = [];
  const {PerformanceObserver} = page.window;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      entries.push(...(list.getEntries() as LayoutShift[]));
    }).observe({type: 'layout-shift'});
  }
  return entries;
}

/**
 * Watches the layout of a page that is at rest. Returns a function that lists
 * what of the theme has moved once the page is at rest again.
 */
export async function watchLayout(
  page: ThemePage,
): Promise<() => Promise<string[]>> {
  await waitForPaint();
  const shifts = watchShifts(page);
  const before = placesOf(page);
  return async () => {
    await waitForPaint();
    const after = placesOf(page);
    const moved = before.flatMap((place, index) =>
      place === after[index] ? [] : [`${place} → ${after[index]}`],
    );
    return [...moved, ...shifts.map(({value}) => `shifted by ${value}`)];
  };
}
