/** Journal 3 has none but its own classes. */
const NAMES = 'h1,h2,h3,h4,h5,h6,td a,.name,.page-title';

const textOf = (node: Element | undefined): string =>
  node?.textContent.trim() ?? '';

/** The first of these that has words. */
const firstText = (nodes: Iterable<Element>): string =>
  [...nodes].map(textOf).find(Boolean) ?? '';

/** In a table of columns, the first link of an element's own. */
function nameInColumn(host: Element): string {
  const cell = host.closest('td');
  const column = (cell?.cellIndex ?? 0) + 1;
  const rows = cell?.closest('table');
  return cell?.closest('tr')?.querySelector('a')
    ? ''
    : firstText(rows?.querySelectorAll(`td:nth-child(${column}) a`) ?? []);
}

/** The name of the product that an element stands beside. */
export function productNameAt(host: Element): string {
  let name = nameInColumn(host);
  for (let at = host.parentElement; at && !name; at = at.parentElement) {
    name = firstText(at.querySelectorAll(NAMES));
  }
  return name;
}
