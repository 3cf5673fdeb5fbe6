import {lineageOf, parentOf} from './page.js';

const idOf = (host: Element): string => host.getAttribute('product-id') ?? '';

/**
 * The card of each element: what holds it and its product alone, or the page's
 * body.
 */
export function cardsOf(hosts: readonly Element[]): Map<Element, Element> {
  const idsIn = new Map<Element, Set<string>>();
  for (const host of hosts) {
    for (const part of lineageOf(host)) {
      if (!idsIn.has(part)) idsIn.set(part, new Set());
      idsIn.get(part)!.add(idOf(host));
    }
  }
  const cardOf = (part: Element): Element => {
    const parent = parentOf(part);
    return !parent || parent.localName === 'html' || idsIn.get(parent)!.size > 1
      ? part
      : cardOf(parent);
  };
  return new Map(hosts.map((host) => [host, cardOf(host)]));
}
