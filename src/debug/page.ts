import type {Configuration} from '../page/configuration.js';
import type {Stats} from '../client/snapshot.js';
import {hostOf} from '../page/host-of.js';
import {native} from '../page/native.js';

/** What the script knows and `debug.js`, a separate file, cannot import. */
export interface Page {
  readonly version: string;
  /** URL of the script; empty if it has none. */
  readonly script: string;
  /** The tag that has the settings, if any. */
  readonly tag: HTMLScriptElement | null;
  /** Errors that stopped nothing else, and were reported. */
  readonly errors: ReadonlySet<unknown>;
  readonly configuration: Configuration;
  readonly element: CustomElementConstructor;
  stats(): Stats;
  /** Buttons and links that an element gates. */
  controlsOf(host: HTMLElement): Set<HTMLElement>;
  /** Reads a setting; `undefined` for an invalid value. */
  readSetting(name: string, value: unknown): unknown;
  readonly settingNames: readonly string[];
}

type Part = Document | Element | ShadowRoot;

/** A part of the page and the open shadow roots in it, except ours. */
export const rootsIn = (part: Part): Part[] => [
  part,
  ...[...native(part).querySelectorAll(':not(true-stock)')].flatMap(
    (element) => {
      const {shadowRoot} = native(element);
      return shadowRoot ? rootsIn(shadowRoot) : [];
    },
  ),
];

/** What matches on the page, in open shadow roots too. */
export const findAll = (selector: string): HTMLElement[] =>
  rootsIn(document).flatMap((root) => [
    ...native(root).querySelectorAll<HTMLElement>(selector),
  ]);

/** Every `<true-stock>` on the page. */
export const hosts = (): HTMLElement[] => findAll('true-stock');

/** The element around another one, or the one whose shadow root it stands in. */
export const parentOf = (element: Element): Element | undefined =>
  native(element).parentElement ?? hostOf(element);

/** An element and all that hold it, out of shadow roots too. */
export function lineageOf(element: Element): Element[] {
  const parent = parentOf(element);
  return [element, ...(parent ? lineageOf(parent) : [])];
}

/** Describes an element so that a reader can find it. */
export function describe(element: Element): string {
  const own = native(element);
  const {localName, id, textContent} = own;
  const product = own.getAttribute('product-id');
  const tag =
    `<${localName}${id && ` id="${id}"`}` +
    `${product === null ? '' : ` product-id="${product}"`}>`;
  const text = textContent?.trim().replace(/\s+/g, ' ').slice(0, 24);
  return text && localName !== 'true-stock' ? `${tag} “${text}”` : tag;
}
