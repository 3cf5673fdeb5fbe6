import { native } from '../page/native.js';
/** What names a product; the two classes are of Journal 3. */
const NAMES = 'h1,h2,h3,h4,h5,h6,td a,.name,.page-title';
const textOf = (node) => node?.textContent.trim() ?? '';
/** The first text that is not empty. */
const firstText = (nodes) => [...nodes].map(textOf).find(Boolean) ?? '';
/** The first link in the column of an element: tables compare products so. */
function nameInColumn(host) {
    const cell = host.closest('td');
    const column = (cell?.cellIndex ?? 0) + 1;
    const rows = cell?.closest('table');
    return cell?.closest('tr')?.querySelector('a')
        ? ''
        : firstText(rows?.querySelectorAll(`td:nth-child(${column}) a`) ?? []);
}
/** The name nearest to an element, which is its product's. */
export function productNameOf(host) {
    let name = nameInColumn(host);
    for (let node = host.parentElement; node && !name; node = native(node).parentElement) {
        name = firstText(native(node).querySelectorAll(NAMES));
    }
    return name;
}
