const ESCAPES = {'\\n': '\n', '\\t': '\t', '\\0': '\0', '\\\\': '\\'};

const unescape = (cell) =>
  cell.replaceAll(/\\[nt0\\]/g, (escape) => ESCAPES[escape]);

/**
 * Reads what `mariadb --batch` prints: each row is an object, column → text.
 * NULL is the text `NULL`.
 *
 * @param {string} printed
 * @returns {Record<string, string>[]}
 */
export const parseRows = (printed) => {
  const lines = printed.split('\n').slice(0, -1);
  const [header, ...rows] = lines.map((line) => line.split('\t').map(unescape));
  return rows.map((cells) =>
    Object.fromEntries(header.map((name, index) => [name, cells[index]])),
  );
};
