// The page as text, one line for each node, to compare two pages.

/**
 * Runs in the page. Attributes are sorted: their order has no effect, and a
 * restored attribute comes last. Text nodes stay separate, so that a split one
 * shows.
 *
 * Left out is what themes change by themselves:
 *  - slideshows and carousels;
 *  - the token of a form, new with each load.
 */
const listNodes = () => {
  const TURNING = '.swiper-viewport, .carousel';
  const TOKEN = /\b((?:review|upload|login)_token=)\w+/g;
  const lines = [];
  const attributesOf = (node) =>
    [...node.attributes]
      .map(({name, value}) => ` ${name}=${JSON.stringify(value)}`)
      .sort()
      .join('')
      .replaceAll(TOKEN, '$1');
  const add = (node, depth) => {
    const indent = ' '.repeat(depth);
    if (node.nodeType !== Node.ELEMENT_NODE) {
      const kind = node.nodeName.toLowerCase();
      const text = JSON.stringify(node.nodeValue).replaceAll(TOKEN, '$1');
      lines.push(`${indent}${kind} ${text}`);
      return;
    }
    if (node.matches(TURNING)) {
      lines.push(`${indent}(turning)`);
      return;
    }
    lines.push(`${indent}<${node.localName}${attributesOf(node)}>`);
    for (const child of node.childNodes) add(child, depth + 1);
  };
  add(document.documentElement, 0);
  lines.push(`${document.adoptedStyleSheets.length} adopted style sheets`);
  return lines;
};

/** @returns {Promise<string[]>} */
export const serialise = (page) => page.evaluate(listNodes);

/** The first lines that differ, with the lines before them. */
export const differenceOf = (before, after) => {
  const length = Math.max(before.length, after.length);
  for (let index = 0; index < length; index += 1) {
    if (before[index] === after[index]) continue;
    const context = before.slice(Math.max(0, index - 3), index);
    const show = (lines) =>
      lines
        .slice(index, index + 4)
        .map((line) => line.slice(0, 300))
        .join('\n');
    return (
      `line ${index} after\n${context.join('\n')}\n` +
      `before:\n${show(before)}\nafter:\n${show(after)}`
    );
  }
  return '';
};
