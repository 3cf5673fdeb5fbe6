import type {HTTPRequest, Page} from 'puppeteer-core';

/** A layout shift as Chromium reports it. */
interface Shift extends PerformanceEntry {
  readonly hadRecentInput: boolean;
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** What moved, and the score of its layout shift. */
export interface Moved {
  readonly value: number;
  readonly what: readonly string[];
}

/** What `watch` leaves in every document. */
interface Watched {
  readonly shifts: Moved[];
  readonly isPainted: Promise<void>;
}

/** Runs in every document, before any of its scripts. */
const watch = (): void => {
  const shifts: Moved[] = [];
  const boxOf = ({x, y, width, height}: DOMRectReadOnly) =>
    [x, y, width, height].map(Math.round).join(' ');
  // A browser may paint half a page, which moves things without any script:
  // nothing shows, so nothing moves, until the page is read.
  const cover = new CSSStyleSheet();
  cover.replaceSync('html { visibility: hidden !important }');
  document.adoptedStyleSheets = [cover];
  const isPainted = new Promise<void>((resolve) => {
    const show = () => {
      document.adoptedStyleSheets = [];
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    };
    document.addEventListener('readystatechange', show, {once: true});
  });
  Object.assign(window, {shifts, isPainted});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const {hadRecentInput, sources, value} = entry as Shift;
      if (hadRecentInput) continue;
      const what = sources.map(
        ({currentRect, node, previousRect}) =>
          `${node?.nodeName} “${node?.textContent?.trim().slice(0, 80)}”: ` +
          `${boxOf(previousRect)} → ${boxOf(currentRect)}`,
      );
      shifts.push({value, what});
    }
  }).observe({type: 'layout-shift', buffered: true});
};

const isPainted = () => (window as unknown as Watched).isPainted;
const shiftsSeen = () => (window as unknown as Watched).shifts;

/**
 * Records, in every document that the page opens from now on, what moves
 * without the reader's input. The script of this name waits until the server's
 * page is painted whole, so that all it moves is seen.
 */
export async function watchLayoutShifts(
  page: Page,
  script: string,
): Promise<void> {
  const hold = async (request: HTTPRequest) => {
    if (request.url().endsWith(`/${script}`)) {
      await request.frame()?.evaluate(isPainted);
    }
    await request.continue();
  };
  await page.evaluateOnNewDocument(watch);
  await page.setRequestInterception(true);
  page.on('request', (request) => void hold(request));
}

/** What has moved since, in the page and in its frames. */
export async function layoutShiftsOf(page: Page): Promise<Moved[]> {
  const all = await Promise.all(
    page.frames().map((frame) => frame.evaluate(shiftsSeen)),
  );
  return all.flat();
}
