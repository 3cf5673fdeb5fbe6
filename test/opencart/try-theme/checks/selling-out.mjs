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

const closedOnes = async (page, {others}) => {
  const controls = [
    ...(await inPage(page, 'readControls', others)),
    ...(await inPage(page, 'readSideButtons')),
  ];
  const closed = controls.filter((control) => control?.blocked);
  return closed.map(({told}) => told);
};

const pressEach = async ({page, watched}, {own, told}) => {
  const faults = [];
  for (const [at, index] of own.entries()) {
    const sent = watched.adds;
    await press(page, index);
    await settle(page);
    if (watched.adds > sent) faults.push(`${told[at]} sent a request`);
  }
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

const soldOut = async (run, kind, shopper, before) => {
  const {report} = run;
  const {name} = kind;
  const {page} = shopper;
  await inPage(page, 'rememberPlaces');
  await change(shopper, 0);
  await awaitLines(page, 'out-of-stock');
  await awaitControls(page, before, true);
  report.note('still', name, await inPage(page, 'movedNodes'));
  const controls = await controlsOf(page, before);
  report.noteIf(
    before.own.length > 0,
    'gated',
    name,
    gateFaults(controls, before.told),
  );
  report.noteIf(before.own.length > 0, 'reason', name, reasonFaults(controls));
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
    run.report.noteIf(
      before.own.length > 0,
      'back',
      kind.name,
      changes(open, again),
    );
    await change(shopper, 0);
    await awaitControls(page, before, true);
    const added = await pressEach(shopper, before);
    run.report.noteIf(
      before.own.length > 0,
      'none',
      kind.name,
      added,
      String(before.own.length),
    );
    run.report.note('errors', `${kind.name} (sold out)`, watched.problems);
    await setQuantity(run.shop, PRODUCT, MANY);
  });
