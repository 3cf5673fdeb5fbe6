// More products than the demo shop has.

const FIRST = 1001;
const COUNT = 100;
/** One of the demo shop's. */
const MODEL = 40;

const columnsOf = async (shop, table) => {
  const rows = await shop.query(
    'SELECT column_name AS name FROM information_schema.columns ' +
      `WHERE table_schema = '${shop.databaseName}' AND table_name = '${table}' ` +
      "AND column_name <> 'product_id'",
  );
  return rows.map(({name}) => `\`${name}\``).join();
};

/**
 * Adds products to a shop: as many as one request may ask for.
 *
 * @returns {Promise<number[]>} their ids
 */
export const addProducts = async (shop) => {
  for (const table of ['oc_product', 'oc_product_to_store']) {
    const columns = await columnsOf(shop, table);
    await shop.query(
      `INSERT INTO ${table} (product_id, ${columns}) ` +
        `SELECT seq, ${columns} FROM ${table}, seq_${FIRST}_to_${FIRST + COUNT - 1} ` +
        `WHERE product_id = ${MODEL}`,
    );
  }
  return Array.from({length: COUNT}, (_, index) => FIRST + index);
};
