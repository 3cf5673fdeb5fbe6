// The rows that an SQL file inserts into a table.

const VALUE = /'((?:[^'\\]|\\.|'')*)'|[^\s,()']+/g;

const readValues = (text) =>
  [...text.matchAll(VALUE)].map(([bare, quoted]) => quoted ?? bare);

/** Rows as objects, each value as text. */
export const readInserts = (sql, table) => {
  const inserts = new RegExp(
    `^INSERT INTO \`oc_${table}\` \\(([^)]*)\\)\\s*VALUES\\s+(.*?);$`,
    'gms',
  );
  return [...sql.matchAll(inserts)].flatMap(([, columns, rows]) => {
    const names = columns.replaceAll('`', '').split(', ');
    return rows
      .split(/,\r?\n/)
      .map(readValues)
      .map((values) =>
        Object.fromEntries(names.map((name, index) => [name, values[index]])),
      );
  });
};
