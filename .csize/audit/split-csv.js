const DELIMITERS = [',', ';', '\t'];
const BREAKS = /\r\n|\n|\r/g;
/** What Excel writes into the first line. */
const SEPARATOR = /^sep=([,;\t])$/i;
const endOf = (text, start, pattern) => {
    pattern.lastIndex = start;
    return pattern.exec(text)?.index ?? text.length;
};
/** A cell in quotes, in which two quotes are one; nothing if they do not close. */
function readQuoted(text, start, ends) {
    let close = start;
    do {
        close = text.indexOf('"', close + 1);
        if (close < 0)
            return null;
    } while (text[close + 1] === '"' && ++close);
    const end = endOf(text, close + 1, ends);
    // Between quote and delimiter there may be spaces, but no text.
    return text.slice(close + 1, end).trim()
        ? null
        : { text: text.slice(start + 1, close).replaceAll('""', '"'), end };
}
function readCell(text, start, ends) {
    if (text[start] === '"')
        return readQuoted(text, start, ends);
    const end = endOf(text, start, ends);
    return { text: text.slice(start, end), end };
}
const countLines = (text) => text.match(BREAKS)?.length ?? 0;
/** The delimiter of a file: what its first line has most of. */
function delimiterOf(head) {
    const [, named] = SEPARATOR.exec(head) ?? [];
    const partsOf = (delimiter) => head.split(delimiter).length;
    return named ?? [...DELIMITERS].sort((a, b) => partsOf(b) - partsOf(a))[0];
}
/** The cells from here to the end of the row, and where that is. */
function readRow(text, start, ends, delimiter) {
    const cells = [];
    for (let at = start;;) {
        const cell = readCell(text, at, ends);
        // The next line is a row again, whatever this one is.
        if (!cell)
            return { cells: undefined, end: endOf(text, start, /[\r\n]/g) };
        cells.push(cell.text.trim());
        if (text[cell.end] !== delimiter)
            return { cells, end: cell.end };
        at = cell.end + 1;
    }
}
/** Splits a file by `,`, `;` or tab into rows; empty lines are left out. */
export function splitCsv(file) {
    const text = file.replace(/^\u{feff}/u, '');
    const head = text.slice(0, endOf(text, 0, /[\r\n]/g));
    const delimiter = delimiterOf(head);
    const ends = new RegExp(`[\r\n${delimiter}]`, 'g');
    const rows = [];
    let line = 1;
    for (let at = 0; at < text.length;) {
        const { cells, end } = readRow(text, at, ends, delimiter);
        if (cells?.some(Boolean) ?? true)
            rows.push({ line, cells });
        const next = end + (text.startsWith('\r\n', end) ? 2 : 1);
        line += countLines(text.slice(at, next));
        at = next;
    }
    return SEPARATOR.test(head) ? rows.slice(1) : rows;
}
