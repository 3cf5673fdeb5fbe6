// In stock: one line, in its place, readable; every control adds once.
import {settle, onPage} from '../open-page.mjs';
import {faintTexts, inPage} from '../page-tools.mjs';
import {PRODUCT} from '../../theme/catalog.mjs';
import {settles} from '../settles.mjs';

/** Each is tried on a page of its own. */
const MOST_TRIED = 2;

/** Waits for the first answer of every element of the product. */
export const awaitLines = (page, availability) =>
  settles(async () => {
    const lines = await inPage(page, 'readLines', PRODUCT);
    return (
      lines.length > 0 &&
      lines.every((line) => line.availability === availability)
    );
  });

/** A line may stand outside the card, but every card needs one. */
const lineFaults = (lines, cards) => {
  const shown = lines.filter(({visible}) => visible);
  return [
    ...cards
      .filter(({lines: count}) => count > 1)
      .map(({told, lines: count}) => `${count} lines in ${told}`),
    ...shown
      .filter(({isOwn}) => !isOwn)
      .map(({inside}) => `in another product's part: ${inside}`),
    ...(shown.length < cards.length
      ? [`${shown.length} lines to be seen for ${cards.length} cards`]
      : []),
  ];
};

const contradictions = (cards, pattern) =>
  cards.flatMap(({words}) =>
    words
      .filter((text) => pattern.test(text))
      .map((text) => `the theme says "${text.slice(0, 60)}"`),
  );

export const noteWords = ({report}, {name}, cards, pattern, when) =>
  report.note('words', `${name} (${when})`, contradictions(cards, pattern));

/** The cards may grow by one line, and only below or above their controls. */
const growths = (before, after, lineHeight) =>
  before.flatMap((size, index) => {
    const now = after[index];
    if (!size || !now) return [];
    const grew = Math.round(now.height - size.height);
    const moved = Math.round(now.offset - size.offset);
    const most = Math.ceil(lineHeight) + 1;
    if (grew <= most && Math.abs(moved) <= most) return [];
    return [
      `card ${index + 1} grew by ${grew} px and its control moved by ` +
        `${moved} px; a line is ${Math.round(lineHeight)} px high`,
    ];
  });

/** A theme may slide in what the pointer comes near. */
const untilAtRest = (control) =>
  control.evaluate((node) => {
    const moving = document.getAnimations().filter(({effect}) => {
      const isEndless = effect.getTiming().iterations === Infinity;
      return !isEndless && effect.target?.contains(node);
    });
    return Promise.allSettled(moving.map(({finished}) => finished)).then(
      () => undefined,
    );
  });

/** Something may lie over it, such as a popup that asks for an address. */
const isOnTop = (control) =>
  control.evaluate((node) => {
    const {left, top, width, height} = node.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return node.contains(hit);
  });

/** Presses a control like a shopper, or by script where it cannot be reached. */
export const press = async (page, index) => {
  const found = await page.evaluateHandle(
    (at) => globalThis.themeTrial.candidates()[at],
    index,
  );
  const control = found.asElement();
  if (!control) throw new Error('the control is no longer on the page');
  await control.evaluate((node) =>
    node.scrollIntoView({block: 'center', behavior: 'instant'}),
  );
  try {
    await control.hover();
    await untilAtRest(control);
    if (await isOnTop(control)) return await control.click();
  } catch {
    // It has no size.
  }
  return control.evaluate((node) => node.click());
};

const addsOnce = (run, kind, index, told) =>
  onPage(run, kind, async ({page, watched}) => {
    await awaitLines(page, 'in-stock');
    await press(page, index);
    await settles(() => watched.adds > 0);
    await settle(page);
    return watched.adds === 1 ? [] : [`${told} sent ${watched.adds} requests`];
  });

/** Presses some of the controls. */
export const tryAdds = async (run, kind, {own, told, sends}) => {
  const faults = [];
  const working = [...own.keys()].filter((at) => sends[at]);
  const tried = working.slice(0, MOST_TRIED);
  for (const at of tried) {
    faults.push(...(await addsOnce(run, kind, own[at], told[at])));
  }
  if (tried.length === 0) return;
  run.report.note('once', kind.name, faults, String(tried.length));
};

/** What a page shows at first. */
export const noteSelling = async (run, kind, {page, watched}, before) => {
  const {own, sizes} = before;
  const {name} = kind;
  const lines = await inPage(page, 'readLines', PRODUCT);
  const cards = await inPage(page, 'readCards', own, PRODUCT);
  if (own.length + lines.length > 0) {
    run.report.note('line', name, lineFaults(lines, cards));
  }
  noteWords(run, kind, cards, /\b(?:out of stock|sold out)\b/i, 'in stock');
  const after = await inPage(page, 'sizesOf', own, PRODUCT);
  const lineHeight = await inPage(page, 'lineHeightOf', PRODUCT);
  run.report.note('room', name, growths(sizes, after, lineHeight));
  run.report.note('contrast', `${name} (in stock)`, await faintTexts(page));
  run.report.note('errors', `${name} (in stock)`, watched.problems);
};
