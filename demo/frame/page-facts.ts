/** What a shopper, or a test, can find out on the shop's page. */
export interface PageFacts {
  /** The text that is read; the server's own while nothing is known. */
  readonly words: string;
  readonly availability: string;
  readonly isStale: boolean;
  /** A control of the product refuses. */
  readonly isBlocked: boolean;
  /** Why, as it stands below the button. */
  readonly reason: string;
  /** The number that is shown. */
  readonly shown: number | null;
}

const squeeze = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

/** The element that shows a product: the main one before a card's. */
export function elementOf(page: Document, productId: string): Element | null {
  const all = page.querySelectorAll(`true-stock[product-id="${productId}"]`);
  const shown = [...all].filter((one) => one.getClientRects().length > 0);
  // What lies on top of a page, a quick view, comes last.
  return shown.find((one) => one.closest('dialog')) ?? shown[0] ?? null;
}

/** Reads the page as it is now; null where it does not show the product. */
export function readFacts(page: Document, productId: string): PageFacts | null {
  const element = elementOf(page, productId);
  if (!element) return null;
  return {
    words: squeeze(wordsOf(element)),
    availability: element.getAttribute('availability') ?? '',
    isStale: element.hasAttribute('stale'),
    isBlocked: element.hasAttribute('blocked'),
    reason: squeeze(reasonOf(page, element)),
    shown: shownIn(element),
  };
}

function wordsOf(element: Element): string | null {
  const {shadowRoot} = element;
  const isServers = element.getAttribute('availability') === 'unknown';
  return isServers || !shadowRoot?.textContent
    ? element.textContent
    : shadowRoot.textContent;
}

function shownIn({shadowRoot}: Element): number | null {
  const count = shadowRoot?.querySelector('[part="count"]')?.textContent;
  return count ? Number(count.replace(/\D/g, '')) : null;
}

/** The reason stands where the blocked control says. */
function reasonOf(page: Document, element: Element): string {
  const root = element.closest('dialog, .product-thumb, .card, main') ?? page;
  const control = root.querySelector('[data-true-stock-blocked]');
  const ids = control?.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  return ids
    .map((id) => page.getElementById(id))
    .filter((line) => line?.hasAttribute('data-true-stock-reason'))
    .map((line) => line?.textContent ?? '')
    .join(' ');
}
