/** https://schema.org/ItemAvailability */
const TERMS: Record<string, string> = {
  'in-stock': 'InStock',
  'low-stock': 'InStock',
  'out-of-stock': 'OutOfStock',
  backorder: 'BackOrder',
  unavailable: 'Discontinued',
};

/** The last word of each availability in JSON-LD, wherever it stands. */
const IN_JSON = /("availability"\s*:\s*"[^"]*?)\w+(?=")/g;
const IN_ATTRIBUTE = /^(.*?)\w+$/;

/** What a node said before we changed it. */
const originals = new WeakMap<Node, string>();

function follow(node: Node | null, pattern: RegExp, term?: string): void {
  if (!node) return;
  const original = originals.get(node) ?? node.nodeValue ?? '';
  const text = term ? original.replace(pattern, `$1${term}`) : original;
  originals.set(node, original);
  // The text node, not the script: a script's text is a Trusted Types sink.
  if (node.nodeValue !== text) node.nodeValue = text;
}

/**
 * Lets the page's own structured data follow a product's state: all else in it
 * stays to the letter, and `unknown` gives the server's words back.
 */
export function followStructuredData(availability: string): void {
  const term = TERMS[availability];
  for (const {firstChild} of document.querySelectorAll(
    'script[type="application/ld+json"]',
  )) {
    follow(firstChild, IN_JSON, term);
  }
  for (const node of document.querySelectorAll('[itemprop="availability"]')) {
    const attribute =
      node.getAttributeNode('href') ?? node.getAttributeNode('content');
    follow(attribute, IN_ATTRIBUTE, term);
  }
}
