import {type Grounds, inkOn} from './ink-on.js';
import type {Host, States} from './states.js';
import {document} from '../page/native.js';

/** What each element's words are written in; empty for the states' own colours. */
const inks = new Map<Host, string>();

const sheets = new Map<string, CSSStyleSheet>();

let isObserved = false;

/** The sheet of an ink: an attribute of the element would not survive a morph. */
function sheetOf(ink: string): CSSStyleSheet {
  let sheet = sheets.get(ink);
  if (!sheet) {
    sheets.set(ink, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(`:host{--true-stock-ink:${ink}}`);
  }
  return sheet;
}

function write(host: Host, ink: string): void {
  const root = host.shadowRoot;
  if (!root) return;
  const ours = new Set(sheets.values());
  const others = root.adoptedStyleSheets.filter((sheet) => !ours.has(sheet));
  root.adoptedStyleSheets = ink ? [...others, sheetOf(ink)] : others;
}

/** Calls back when the page may have got another background. */
function onTheme(listener: () => void): void {
  const page = [document.documentElement, document.body];
  const observer = new MutationObserver(listener);
  for (const node of page) observer.observe(node, {attributes: true});
  matchMedia('(prefers-color-scheme: dark)').onchange = listener;
  addEventListener('load', listener);
  addEventListener('transitionend', ({target}) => {
    if (page.includes(target as HTMLElement)) listener();
  });
}

/**
 * Reads where elements stand, once for each, or for all if the theme has
 * changed; then writes: style is computed once.
 */
export function updateInks(states: States, isAnew = false): void {
  if (!isObserved) {
    isObserved = true;
    onTheme(() => updateInks(states, true));
  }
  const grounds: Grounds = new Map();
  const changed = [...states.keys()].flatMap((host) => {
    const before = inks.get(host);
    const ink = before === undefined || isAnew ? inkOn(host, grounds) : before;
    return ink === before ? [] : [[host, ink] as const];
  });
  for (const host of inks.keys()) if (!states.has(host)) inks.delete(host);
  for (const [host, ink] of changed) {
    inks.set(host, ink);
    write(host, ink);
  }
}
