import type {Configuration} from '../page/configuration.js';
import type {Stats} from '../client/snapshot.js';

/** What the script knows and a stranger on its page cannot see. */
export interface Page {
  readonly version: string;
  /** The script's address; empty where it has none. */
  readonly script: string;
  readonly configuration: Configuration;
  readonly element: CustomElementConstructor;
  stats(): Stats;
  /** Buttons and links that an element gates. */
  controlsOf(host: HTMLElement): Set<HTMLElement>;
  /** A setting's value as it is read; `undefined` for one that cannot be. */
  readSetting(name: string, value: unknown): unknown;
  readonly settingNames: readonly string[];
}

/** Every element of ours on the page, where scripts can see it. */
export const hosts = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('true-stock'),
];

/** An element in a few words, for somebody who looks for it. */
export function describe(element: Element): string {
  const {localName, id} = element;
  const product = element.getAttribute('product-id');
  const tag =
    `<${localName}${id && ` id="${id}"`}` +
    `${product === null ? '' : ` product-id="${product}"`}>`;
  const text = element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 24);
  return text && localName !== 'true-stock' ? `${tag} “${text}”` : tag;
}
