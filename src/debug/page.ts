import type {Configuration} from '../page/configuration.js';
import type {Stats} from '../client/snapshot.js';
import {document, native} from '../page/native.js';

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

/** Every `<true-stock>` on the page outside of shadow roots. */
export const hosts = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('true-stock'),
];

/** Describes an element so that a reader can find it. */
export function describe(element: Element): string {
  const {getAttribute, localName, id, textContent} = native(element);
  const product = getAttribute('product-id');
  const tag =
    `<${localName}${id && ` id="${id}"`}` +
    `${product === null ? '' : ` product-id="${product}"`}>`;
  const text = textContent?.trim().replace(/\s+/g, ' ').slice(0, 24);
  return text && localName !== 'true-stock' ? `${tag} “${text}”` : tag;
}
