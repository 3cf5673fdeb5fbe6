/** What a shopper, or a test, can see on the shop's page. */
export interface PageFacts {
  /** The text that is shown; the server's own while stock is unknown. */
  readonly words: string;
  readonly availability: string;
  readonly isStale: boolean;
  /** Whether a control of the product is blocked. */
  readonly isBlocked: boolean;
  /** Why, as shown below the button. */
  readonly reason: string;
  /** The number that is shown. */
  readonly count: number | null;
}

const collapseSpace = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

/** The element that shows a product: the main one before a card's. */
export function elementOf(page: Document, productId: string): Element | null {
  const all = page.querySelectorAll(`true-stock[product-id="${productId}"]`);
  const visible = [...all].filter(
    (element) => element.getClientRects().length > 0,
  );
  // A quick view lies on top of the page, but comes last in the document.
  return (
    visible.find((element) => element.closest('dialog')) ?? visible[0] ?? null
  );
}

/** Reads the page; `null` if it does not show the product. */
export function readFacts(page: Document, productId: string): PageFacts | null {
  const element = elementOf(page, productId);
  if (!element) return null;
  return {
    words: collapseSpace(wordsOf(element)),
    availability: element.getAttribute('availability') ?? '',
    isStale: element.hasAttribute('stale'),
    isBlocked: element.hasAttribute('blocked'),
    reason: collapseSpace(reasonOf(page, element)),
    count: countIn(element),
  };
}

function wordsOf(element: Element): string | null {
  const {shadowRoot} = element;
  const isServers = element.getAttribute('availability') === 'unknown';
  return isServers || !shadowRoot?.textContent
    ? element.textContent
    : shadowRoot.textContent;
}

function countIn({shadowRoot}: Element): number | null {
  const count = shadowRoot?.querySelector('[part="count"]')?.textContent;
  return count ? Number(count.replace(/\D/g, '')) : null;
}

/** The reason is in the lines that describe the blocked control. */
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
