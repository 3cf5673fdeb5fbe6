/**
 * Copies a row of the demo data with changes: so each column has a value that
 * OpenCart itself wrote, in every version.
 */
export const copyRow = async (shop, table, where, changes) => {
  const [columns] = [
    (await shop.query(`SHOW COLUMNS FROM ${table}`)).map(({Field}) => Field),
  ];
  const values = columns.map((name) => changes[name] ?? `\`${name}\``);
  await shop.query(
    `INSERT INTO ${table} (${columns.map((name) => `\`${name}\``).join(', ')}) ` +
      `SELECT ${values.join(', ')} FROM ${table} WHERE ${where} LIMIT 1`,
  );
};
