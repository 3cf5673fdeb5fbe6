import {waitForPaint} from '../../helpers/until.js';
import type {ThemePage} from './theme-page.js';

interface Place {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The position of every element of the theme, in CSS pixels. */
const placesOf = (page: ThemePage): Place[] =>
  page
    .all('#content *:not(true-stock, [data-true-stock-reason])')
    .map((element) => {
      const {x, y} = element.getBoundingClientRect();
      return {name: element.localName, x, y};
    });

/**
 * Whether somebody could see it. Engines lay out in fractions of a pixel, and a
 * table that is laid out anew may differ by one of them.
 */
const hasMoved = (before: Place, after: Place | undefined): boolean =>
  before.name !== after?.name ||
  Math.max(Math.abs(after.x - before.x), Math.abs(after.y - before.y)) >= 0.5;

const textOf = (place: Place | undefined): string =>
  place ? `${place.name} ${place.x} ${place.y}` : 'nothing';

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
      hasMoved(place, after[index])
        ? [`${textOf(place)} → ${textOf(after[index])}`]
        : [],
    );
    return [...moved, ...shifts.map(({value}) => `shifted by ${value}`)];
  };
}
