import { takeOverLine } from './take-over-line.js';
import { document, native } from '../page/native.js';
/**
 * Places an element after a node, or in a stock line. Returns how to undo it.
 */
export function placeElement(element, spot, isStock) {
    if (!isStock) {
        // A row of a table or list takes nothing else.
        if (native(spot).matches('td,th,li'))
            spot.append(element);
        else
            native(spot).after(element);
        return () => element.remove();
    }
    if (!spot.matches('td'))
        return takeOverLine(spot, element);
    // A column is as wide as its text, but must not change when the text does.
    const cell = document.createElement('span');
    cell.setAttribute('data-true-stock-cell', '');
    cell.append(element);
    return takeOverLine(spot, element, cell);
}
