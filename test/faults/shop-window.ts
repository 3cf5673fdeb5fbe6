import {executeServerCommand} from '@web/test-runner-commands';
import {until} from '../helpers/until.js';

export type Page = Window & typeof globalThis;

const FOLDER = '/test/faults/';

/** An empty page. */
export const PAGE = `${FOLDER}page.html`;
export const WORKER = `${FOLDER}worker.js`;

/** Opens a window: the browser can freeze it, or cut it off, and leave the test's. */
export const openWindow = async (): Promise<Page> => {
  const page = window.open(PAGE) as Page;
  const isThere = () =>
    page.location.pathname === PAGE && page.document.readyState === 'complete';
  await until(isThere, 'the window is open');
  return page;
};

const nextEvent = (target: EventTarget, type: string): Promise<unknown> =>
  new Promise((resolve) =>
    target.addEventListener(type, resolve, {once: true}),
  );

/** Lets the browser do something to the window, and waits until the page is told. */
const change = async (
  what: string,
  ...events: Promise<unknown>[]
): Promise<void> => {
  await executeServerCommand('change-window', {what, path: PAGE});
  await Promise.all(events);
};

export const disconnect = (page: Page): Promise<void> =>
  change('disconnect', nextEvent(page, 'offline'));

export const reconnect = (page: Page): Promise<void> =>
  change('reconnect', nextEvent(page, 'online'));

/** Hides it, and freezes it. */
export const freeze = ({document}: Page): Promise<void> =>
  change('freeze', nextEvent(document, 'freeze'));

/** Thaws it, and shows it. */
export const thaw = ({document}: Page): Promise<void> =>
  change(
    'thaw',
    nextEvent(document, 'resume'),
    nextEvent(document, 'visibilitychange'),
  );

/** What this engine can do to a window (test/server/opened-window.mjs). */
export const readChanges = (): Promise<string[]> =>
  executeServerCommand('window-changes');
