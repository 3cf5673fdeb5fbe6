import {HOUR, MINUTE, SECOND} from '../helpers/spans.js';
import {createOlderBuild} from '../helpers/older-build.js';
import {until} from '../helpers/until.js';
import {NO_HOST} from './endpoint-faults.js';
import {look, lookOften, type Sight} from './play.js';
import {AFTER, BEFORE, ShopPage} from './shop-page.js';
import {WORKER} from './shop-window.js';

/** What is seen of a fault of a device or browser, as docs/faults.md tells it. */
export interface DeviceRow {
  readonly title: string;
  readonly atOnce: Sight;
  readonly after: readonly Sight[];
}

/** Opens a page, lets something happen to it, and looks. */
const watch = async (
  title: string,
  page: ShopPage,
  happen: () => unknown = () => {},
): Promise<DeviceRow> => {
  await page.clock.advance(2 * SECOND);
  await page.network.heal(AFTER);
  await happen();
  const atOnce = await look(page);
  const after = await lookOften(page);
  return {title, atOnce, after};
};

const open = () => new ShopPage().open();

const playSleep = async (title: string) => {
  const page = await open();
  return watch(title, page, () => page.clock.sleep(10 * MINUTE));
};

const playClockBack = async (title: string) => {
  const page = await open();
  return watch(title, page, () => {
    page.clock.wall -= HOUR;
  });
};

/** A response is under way, and arrives when the tab is thawed. */
const freezeWhileAsking = async (page: ShopPage) => {
  await page.network.use({name: 'none', delayMs: 5 * SECOND}, BEFORE);
  await page.clock.advance(15 * SECOND);
  await page.freeze();
  await page.network.heal(AFTER);
  await page.clock.advance(10 * MINUTE);
  await page.thaw();
};

const playFreeze = async (title: string) => {
  const page = await open();
  return watch(title, page, () => freezeWhileAsking(page));
};

const playBrowserFreeze = async (title: string) => {
  const page = await new ShopPage().open({place: 'window'});
  const row = await watch(title, page, () => freezeWhileAsking(page));
  page.close();
  return row;
};

/** Two tabs reach the shop, and tell the third. */
const playTabs = async (title: string) => {
  const page = await open();
  for (let count = 0; count < 2; count++) await new ShopPage(page).open();
  page.network.way = {name: 'none', address: NO_HOST};
  return watch(title, page);
};

const playVersions = async (title: string) => {
  const other = await createOlderBuild('0.0.9');
  const page = await new ShopPage().open({other});
  URL.revokeObjectURL(other);
  return watch(title, page);
};

const playServiceWorker = async (title: string) => {
  const registration = await navigator.serviceWorker.register(WORKER);
  await until(() => registration.active?.state === 'activated');
  const page = await new ShopPage().open({place: 'frame with an address'});
  const row = await watch(title, page, () => caches.open('faults'));
  await registration.unregister();
  await Promise.all(
    ['faults', 'faults-kept'].map((name) => caches.delete(name)),
  );
  return row;
};

type Play = (title: string) => Promise<DeviceRow>;

/** Faults of a device or browser, while the endpoint is well. */
export const DEVICE_FAULTS: Readonly<Record<string, Play>> = {
  'Sleep of ten minutes, without an event': playSleep,
  'Clock set back an hour': playClockBack,
  'Tab frozen for ten minutes, a response under way': playFreeze,
  'Three tabs, this one cut off': playTabs,
  'Two versions of the script': playVersions,
  'Service worker that repeats one response': playServiceWorker,
};

/** Where the browser itself can freeze a window. */
export const FREEZE_FAULTS: Readonly<Record<string, Play>> = {
  'Tab hidden, and frozen by the browser for ten minutes': playBrowserFreeze,
};
