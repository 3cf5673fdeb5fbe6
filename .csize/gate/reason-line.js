import { createAddition, write } from '../page/marks.js';
import { document, native } from '../page/native.js';
/** Where the content after a line begins; infinite if there is none. */
function nextTop(line) {
    const range = document.createRange();
    const nodes = document.createTreeWalker(line.getRootNode());
    nodes.currentNode = line;
    do {
        while (nodes.nextSibling()) {
            range.selectNode(nodes.currentNode);
            const { height, top } = range.getBoundingClientRect();
            if (height)
                return top;
        }
    } while (nodes.parentNode());
    return Infinity;
}
/**
 * Puts lines into the margin below them where they fit, so that nothing moves.
 * All are measured before one is changed: the page is laid out once.
 */
function fit(lines) {
    for (const { style } of lines)
        style.marginBottom = '';
    const margins = lines.map((line) => {
        const { bottom, height } = line.getBoundingClientRect();
        return nextTop(line) - bottom >= height ? `-${height}px` : '';
    });
    for (const { style } of lines)
        style.marginBottom = margins.shift();
}
/** The last button in the row of a control. */
export function endOfRow(control) {
    let end = control;
    for (;;) {
        const { nextElementSibling: next, parentElement } = native(end);
        if (next && native(next).matches('button,a,input')) {
            end = next;
            continue;
        }
        // The line must not become a flex item: it goes below the row.
        if (!parentElement || parentElement === document.body)
            return end;
        if (!/flex|grid/.test(getComputedStyle(parentElement).display))
            return end;
        end = parentElement;
    }
}
/** By the element that each stands after. */
const lines = new Map();
let observer;
let count = 0;
/**
 * Joins, or creates, the line below a control's row of buttons.
 *
 * @param beside An element that the line stands beside instead.
 */
export function joinReasonLine(control, beside) {
    const place = beside ?? endOfRow(control);
    let line = lines.get(place);
    if (!line?.node.isConnected) {
        const node = createAddition('reason', beside ? 'beside' : '');
        node.id = `true-stock-reason-${++count}`;
        native(place).after(node);
        observer ??= new ResizeObserver((entries) => fit(entries.map(({ target }) => target)));
        if (!beside)
            observer.observe(node);
        lines.set(place, (line = { node, place, users: 0 }));
    }
    line.users++;
    return line;
}
/** Writes the reason, and fits the line before the next paint. */
export function sayReason({ node }, text) {
    if (write(node, text) && node.matches('[data-true-stock-reason=""]')) {
        fit([node]);
    }
}
/** Leaves a line. The last control removes it. */
export function leaveReasonLine(line) {
    if (--line.users)
        return;
    if (lines.get(line.place) === line)
        lines.delete(line.place);
    observer?.unobserve(line.node);
    line.node.remove();
}
