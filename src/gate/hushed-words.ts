import type {ControlsHost} from './controls.js';
import {boundTo} from './bound-controls.js';
import {mark, unmark} from '../page/marks.js';
import {native} from '../page/native.js';
import {languageOf} from '../words/languages.js';
import {sayText} from '../words/words.js';

/** What is no stock line, whatever it says. */
const OTHER = 'a,button,data,label,option,true-stock';

export interface HushedWordsHost extends ControlsHost {
  readonly availability: string;
}

/** All that a theme may say that contradicts an element. */
function wrongWordsOf(host: HushedWordsHost): string[] {
  const {availability} = host;
  const isIn = /^(in|low)-/.test(availability);
  if (!isIn && !/^(out-|unav)/.test(availability)) return [];
  const words = [languageOf(host), 'en'].map((language) =>
    sayText(isIn ? 'outOfStock' : 'inStock', language).toLowerCase(),
  );
  // Of all numbers, only what the server has put here too is of this stock.
  const number = host.textContent.trim();
  return Number(number) > 0 && !isIn ? [...words, number] : words;
}

/** What holds text alone, in a part of the page; nothing in `except`. */
export const leavesIn = (
  part: Document | Element | ShadowRoot,
  except: string,
): Element[] =>
  [...native(part).querySelectorAll('*')].filter((node) => {
    const own = native(node);
    return !own.childElementCount && !own.closest(except);
  });

/** Whether the nearest elements around a node are of a product. */
function isOf(productId: string, node: Element): boolean {
  const elements = [
    ...native(node).querySelectorAll<ControlsHost>('true-stock'),
  ];
  const {parentElement} = native(node);
  return elements.length || !parentElement
    ? elements.some((element) => element.productId === productId)
    : isOf(productId, parentElement);
}

/** Whether it takes the room of its text alone. */
function isBare(node: Element): boolean {
  const {borderWidth, display, margin, padding} = getComputedStyle(node);
  return `${display}${margin}${padding}${borderWidth}` === 'inline0px0px0px';
}

/** What is hidden for each element. */
const hushed = new WeakMap<Element, Element[]>();

/**
 * Hides the words of a theme about stock, in the cards of an element that says
 * otherwise; nothing moves. What agrees again is given back.
 */
export function hushWords(host: HushedWordsHost): void {
  for (const node of hushed.get(host) ?? []) unmark(node, host);
  const words = host.isConnected ? wrongWordsOf(host) : [];
  const nodes = [...(words.length ? boundTo(host).values() : [])]
    .flatMap(({card}) => leavesIn(card, OTHER))
    .filter(
      (leaf) =>
        words.includes(
          native(leaf)
            .textContent.replace(/^.*[:：]/su, '')
            .trim()
            .toLowerCase(),
        ) && isOf(host.productId, leaf),
    );
  hushed.set(host, nodes);
  for (const node of nodes) {
    mark(node, host, {'data-true-stock-hushed': isBare(node) ? 'bare' : ''});
  }
}
