// In stock, sold out while the page is open, and restocked.
import {join} from 'node:path';

import {setQuantity} from '../../shop/set-quantity.mjs';
import {PRODUCT} from '../../theme/catalog.mjs';
import {onPage, settle} from '../open-page.mjs';
import {faintTexts, inPage} from '../page-tools.mjs';
import {settles} from '../settles.mjs';
import {awaitLines, noteSelling, noteWords, press} from './selling.mjs';

const MANY = 100;

const change = async ({page, shop}, quantity) => {
  await setQuantity(shop, PRODUCT, quantity);
  await page.evaluate(() => globalThis.TrueStock?.refresh());
};

const controlsOf = (page, {own}) => inPage(page, 'readControls', own);

const awaitControls = (page, before, isBlocked) =>
  settles(async () => {
    const controls = await controlsOf(page, before);
    return controls.every((each) => each?.blocked === isBlocked);
  });

const gateFaults = (controls, told) =>
  controls.flatMap((control, index) => {
    if (!control) return [`${told[index]} is gone`];
    return control.blocked ? [] : [`${control.told} is open`];
  });

const reasonFaults = (controls) =>
  controls
    .filter((control) => control?.blocked && control.rendered)
    .filter(({reasons}) => reasons.length !== 1)
    .map(({told, reasons}) => `${told} says ${JSON.stringify(reasons)}`);

/** Controls that must stay open, and do not. */
const closedOnes = async (page, {own, others}) => {
  const controls = [
    ...(await inPage(page, 'readControls', others)),
    ...(await inPage(page, 'readSideButtons')),
    ...(await inPage(page, 'readOtherBlocked', own)),
  ];
  const closed = controls.filter((control) => control?.blocked);
  return [...new Set(closed.map(({told}) => told))];
};

/** Each press is stopped, or sends a request. */
const pressEach = async ({page, watched}, {own, told}) => {
  const stopped = () => inPage(page, 'stoppedPresses');
  const faults = [];
  await inPage(page, 'countStopped');
  for (const [at, index] of own.entries()) {
    const before = {sent: watched.adds, stopped: await stopped()};
    await press(page, index);
    const isHeard = await settles(
      async () =>
        watched.adds > before.sent || (await stopped()) > before.stopped,
    );
    if (watched.adds > before.sent) faults.push(`${told[at]} sent a request`);
    else if (!isHeard) faults.push(`${told[at]} was not heard`);
  }
  const {adds} = watched;
  await settle(page);
  if (watched.adds > adds) faults.push('a request came later');
  return faults;
};

/** A screenshot, with the first control of the product in view. */
const shoot = async ({version, screenshots}, {name}, page, {own}) => {
  if (!screenshots) return;
  await page.evaluate((index) => {
    const control = globalThis.themeTrial.candidates()[index];
    control?.scrollIntoView({block: 'center', behavior: 'instant'});
  }, own[0] ?? -1);
  await page.screenshot({path: join(screenshots, `${version} ${name}.png`)});
};

/** A page may show the product without a control of its own. */
const noteControls = ({report}, {name}, {own}, check, faults) => {
  if (own.length > 0) report.note(check, name, faults, String(own.length));
};

const noteStill = async ({report}, {name}, page) => {
  const moved = await inPage(page, 'movedNodes');
  const line = await inPage(page, 'lineHeightOf', PRODUCT);
  const far = moved.filter(({most}) => most > line + 1);
  const most = Math.round(Math.max(0, ...moved.map((each) => each.most)));
  const faults = far.map(({told}) => told);
  report.note('still', name, faults, most > 0 ? `${most} px` : '');
};

const soldOut = async (run, kind, shopper, before) => {
  const {report} = run;
  const {name} = kind;
  const {page} = shopper;
  await inPage(page, 'rememberPlaces');
  await change(shopper, 0);
  await awaitLines(page, 'out-of-stock');
  await awaitControls(page, before, true);
  await noteStill(run, kind, page);
  const controls = await controlsOf(page, before);
  noteControls(run, kind, before, 'gated', gateFaults(controls, before.told));
  noteControls(run, kind, before, 'reason', reasonFaults(controls));
  report.note('open', name, await closedOnes(page, before));
  const cards = await inPage(page, 'readCards', before.own, PRODUCT);
  noteWords(run, kind, cards, /\bin stock\b/i, 'sold out');
  report.note('contrast', `${name} (sold out)`, await faintTexts(page));
  await shoot(run, kind, page, before);
};

const changes = (before, after) =>
  before.flatMap((control, index) => {
    const now = after[index];
    if (control?.attributes === now?.attributes) return [];
    return [`${control?.attributes} became ${now?.attributes}`];
  });

/** Attributes of a control at rest, without the pointer upon it. */
const atRest = async (page, before) => {
  await page.mouse.move(0, 0);
  return controlsOf(page, before);
};

export const tryStates = (run, kind, before) =>
  onPage(run, kind, async (shopper) => {
    const {page, watched} = shopper;
    await awaitLines(page, 'in-stock');
    await noteSelling(run, kind, shopper, before);
    const open = await atRest(page, before);
    await soldOut(run, kind, shopper, before);
    await change(shopper, MANY);
    await awaitLines(page, 'in-stock');
    await awaitControls(page, before, false);
    const again = await atRest(page, before);
    noteControls(run, kind, before, 'back', changes(open, again));
    await change(shopper, 0);
    await awaitControls(page, before, true);
    const added = await pressEach(shopper, before);
    noteControls(run, kind, before, 'none', added);
    run.report.note('errors', `${kind.name} (sold out)`, watched.problems);
    await setQuantity(run.shop, PRODUCT, MANY);
  });
