import {MINUTE, SECOND} from '../helpers/spans.js';
import type {Way} from './network.js';
import {AFTER, ShopPage} from './shop-page.js';

/** What a shopper meets: of the product that sold out, and of the one that came in. */
export type Sight = readonly [soldOut: string, cameIn: string];

/** What is seen of a fault, as the table in docs/faults.md tells it. */
export interface Row {
  readonly title: string;
  readonly errors: readonly string[];
  /** On a page that was opened while it lasted. */
  readonly opened: Sight;
  /** On a page that was open before, at each of `LOOKS_MS`. */
  readonly after: readonly Sight[];
  /** Until the last look, without the verifies of presses. */
  readonly polls: number;
  /** How long after its end the page says what is true, in s; `null`: not in ten minutes. */
  readonly healed: number | null;
}

/** After the fault began. */
const LOOKS_MS = [20 * SECOND, 2 * MINUTE, 6 * MINUTE];

const LONGEST_HEALING_S = 600;

const gateOf = (isOpen: boolean, isStrictOpen: boolean): string => {
  if (isOpen === isStrictOpen) return isOpen ? 'open' : 'blocked';
  return isOpen ? '`on-unknown`' : 'open only if strict';
};

/** Looks at the page, and then presses. */
export const look = async (page: ShopPage): Promise<Sight> => {
  const [soldOut, cameIn] = ['30', '31'].map((id) => page.words(id));
  const added = await page.press();
  const gate = gateOf(added.includes('30'), added.includes('32'));
  const other = added.includes('31') ? 'open' : 'blocked';
  return [`${soldOut}: ${gate}`, `${cameIn}: ${other}`];
};

export const lookOften = async (page: ShopPage): Promise<Sight[]> => {
  const start = page.clock.monotonic;
  const sights = [];
  for (const ms of LOOKS_MS) {
    await page.clock.advance(start + ms - page.clock.monotonic);
    sights.push(await look(page));
  }
  return sights;
};

const isTrue = (page: ShopPage): boolean =>
  page.words('30') === 'Out of stock' && page.words('31') === 'Only 2 left';

const heal = async (page: ShopPage): Promise<number | null> => {
  await page.network.heal(AFTER);
  await page.network.settle();
  for (let seconds = 0; seconds <= LONGEST_HEALING_S; seconds++) {
    if (isTrue(page)) return seconds;
    await page.clock.advance(SECOND);
  }
  return null;
};

/** A window alone can be cut off. */
const placeFor = ({isOffline}: Way) => (isOffline ? 'window' : 'frame');

const seeOpened = async (way: Way): Promise<Sight> => {
  const page = await new ShopPage().open({way, place: placeFor(way)});
  await page.clock.advance(20 * SECOND);
  const sight = await look(page);
  page.close();
  return sight;
};

/** Plays a fault of the endpoint: on a page that opens, and on one that is open. */
export const play = async (title: string, way: Way): Promise<Row> => {
  const opened = await seeOpened(way);
  const page = await new ShopPage().open({place: placeFor(way)});
  await page.clock.advance(2 * SECOND);
  await page.network.use(way, AFTER);
  const before = page.network.polls;
  const after = await lookOften(page);
  const polls = page.network.polls - before;
  const errors = [...page.errors];
  const healed = await heal(page);
  page.close();
  return {title, errors, opened, after, polls, healed};
};
