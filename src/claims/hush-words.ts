import {script} from './script.js';
import type {Host, States} from './states.js';
import {document, native} from '../page/native.js';

/** Marks what we hide. */
const HUSHED = 'data-true-stock-hushed';

const CSS =
  `[${HUSHED}]{visibility:hidden!important}` +
  // Its text keeps its room.
  `[${HUSHED}=bare]{display:contents!important}`;

/** What is no stock line, whatever it says. */
const OTHER =
  'a,button,label,option,script,style,true-stock,[data-true-stock-reason]';

/** What would contradict a state. */
const OPPOSITE: Record<string, 'inStock' | 'outOfStock'> = {
  'in-stock': 'outOfStock',
  'low-stock': 'outOfStock',
  'out-of-stock': 'inStock',
  unavailable: 'inStock',
};

/** What we hide for each element, and for what. */
const hushed = new Map<Host, {key: string; nodes: Element[]}>();

let sheet: CSSStyleSheet | undefined;

/** All that a theme may say that contradicts an element in this state. */
function wrongWordsOf(host: Host, state: string | undefined): string[] {
  const phrase = OPPOSITE[state ?? ''];
  if (!phrase) return [];
  const words = [script.languageOf(host), 'en'].map((language) =>
    script.sayText(phrase, language).toLowerCase(),
  );
  // Of all numbers, only what the server has put here too is of this stock.
  const number = host.textContent.trim();
  const isThere = /^\d+$/.test(number) && Number(number) > 0;
  return isThere && phrase === 'inStock' ? [...words, number] : words;
}

/** Whether a part of a card is of no other element's product. */
function isOwn(node: Element, host: Host, card: Element): boolean {
  let place: Element | null = node;
  const elementsIn = (part: Element) =>
    native(part).querySelectorAll<Host>('true-stock');
  while (place && place !== card && !elementsIn(place).length) {
    place = native(place).parentElement;
  }
  const elements = place ? [...elementsIn(place)] : [];
  return (
    !elements.length ||
    elements.some(({productId}) => productId === host.productId)
  );
}

/** The leaves in a card whose whole text, or what follows a colon, is wrong. */
const wrongLeavesIn = (
  card: Element,
  words: readonly string[],
  host: Host,
): Element[] =>
  [...native(card).querySelectorAll('*')].filter((node) => {
    const {childElementCount, closest, textContent} = native(node);
    return (
      !childElementCount &&
      words.includes(
        textContent
          .replace(/^.*[:：]/su, '')
          .trim()
          .toLowerCase(),
      ) &&
      !closest(OTHER) &&
      isOwn(node, host, card)
    );
  });

/** Whether it takes the room of its text alone. */
function isBare(node: Element): boolean {
  const {borderWidth, display, margin, padding} = getComputedStyle(node);
  return `${display}${margin}${padding}${borderWidth}` === 'inline0px0px0px';
}

/** The page has the sheet while anything is hidden. */
function useSheet(): void {
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(CSS);
  const {adoptedStyleSheets: sheets} = document;
  const isUsed = [...hushed.values()].some(({nodes}) => nodes.length);
  if (isUsed === sheets.includes(sheet)) return;
  const others = sheets.filter((one) => one !== sheet);
  document.adoptedStyleSheets = isUsed ? [...others, sheet] : others;
}

/**
 * Hides the words of a theme about stock beside a control while its element says
 * otherwise; nothing moves. What agrees again is given back.
 */
function hush(states: States): void {
  const {boundTo, mark, unmark} = script;
  const planned: [Host, Element, kind: string][] = [];
  for (const host of new Set([...states.keys(), ...hushed.keys()])) {
    const words = wrongWordsOf(host, states.get(host));
    const cards = new Set([...boundTo(host).values()].map(({card}) => card));
    const before = hushed.get(host);
    const key = [cards.size, ...words].join('\n');
    if (before?.key === key) continue;
    for (const node of before?.nodes ?? []) unmark(node, host);
    hushed.delete(host);
    if (!words.length || !cards.size) continue;
    const nodes = [...cards].flatMap((card) =>
      wrongLeavesIn(card, words, host),
    );
    hushed.set(host, {key, nodes});
    for (const node of nodes) {
      planned.push([host, node, isBare(node) ? 'bare' : '']);
    }
  }
  for (const [host, node, kind] of planned) mark(node, host, {[HUSHED]: kind});
  useSheet();
}

let isFollowing = false;

/** Hushes what contradicts these states, also in a language that comes later. */
export function hushWords(states: States): void {
  if (!isFollowing) {
    isFollowing = true;
    script.onConfigured(() => queueMicrotask(() => hush(states)));
  }
  hush(states);
}
