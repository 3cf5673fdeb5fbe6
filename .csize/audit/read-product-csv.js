import { findColumns } from './csv-columns.js';
import { splitCsv } from './split-csv.js';
/** What a row says, or why it cannot be read. */
function readRow({ cells }, columns, width) {
    if (!cells)
        return 'A quote is not closed.';
    if (cells.slice(width).some(Boolean)) {
        return `It has ${cells.length} cells, and the first line has ${width}.`;
    }
    const facts = {};
    for (const { fact, index, kind, read } of columns) {
        const cell = cells[index] ?? '';
        const value = read(cell);
        if (value === null) {
            return `${fact} is ${JSON.stringify(cell.slice(0, 40))}, which is not ${kind}.`;
        }
        if (value !== undefined)
            facts[fact] = value;
    }
    if (facts.productId === undefined)
        return 'It has no id.';
    if (facts.quantity === undefined)
        return 'It has no quantity.';
    return facts;
}
/** Why a file cannot be read at all. */
function faultOf(columns) {
    const has = (fact) => columns.some((column) => column.fact === fact);
    if (!has('productId')) {
        return 'No column is called product_id, id, sku or model.';
    }
    return has('quantity')
        ? undefined
        : 'No column is called quantity, qty or stock.';
}
const complete = (facts) => ({
    isCounted: true,
    isOnSale: true,
    ...facts,
    name: facts.name ?? facts.productId,
});
/**
 * Reads a file of products: an export of OpenCart, or any table with columns
 * for id and quantity. Cells are separated by `,`, `;` or tab, as in the first
 * line, which names the columns. What cannot be read is named, and the rest is
 * read. Nothing throws.
 */
export function readProductCsv(text) {
    const [head, ...rows] = splitCsv(typeof text === 'string' ? text : '');
    const heads = head?.cells ?? [];
    const columns = findColumns(heads);
    const fault = faultOf(columns);
    if (fault)
        return { counters: [], bad: [{ line: head?.line ?? 1, why: fault }] };
    const counters = [];
    const bad = [];
    const lines = new Map();
    for (const row of rows) {
        const { line } = row;
        const facts = readRow(row, columns, heads.length);
        if (typeof facts === 'string') {
            bad.push({ line, why: facts });
            continue;
        }
        const key = JSON.stringify([facts.productId, facts.valueId]);
        const before = lines.get(key);
        if (before)
            bad.push({ line, why: `Line ${before} has the same id.` });
        else {
            lines.set(key, line);
            counters.push(complete(facts));
        }
    }
    return { counters, bad };
}
