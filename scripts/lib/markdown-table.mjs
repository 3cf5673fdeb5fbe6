const cellOf = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/**
 * A table of Markdown; prettier aligns it.
 *
 * @param {string[]} head
 * @param {string[][]} rows
 * @param {string[]} [rule] of each column: `---:` puts it to the right
 */
export const markdownTable = (head, rows, rule = head.map(() => '---')) =>
  [head, rule, ...rows]
    .map((cells) => `| ${cells.map(cellOf).join(' | ')} |`)
    .join('\n');
