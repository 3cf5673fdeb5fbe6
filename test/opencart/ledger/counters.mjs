// The counters that the tests of the ledger move: a demo product and its sizes.

export const PRODUCT = 35;
export const VALUES = [12, 13, 14];
/** 0 is the product itself. */
export const COUNTERS = [0, ...VALUES];

const START = {0: 900, 12: 300, 13: 310, 14: 320};

/** Sets one counter, or moves it: nobody is told. */
export const writeSql = (value, expression) =>
  value === 0
    ? `UPDATE oc_product SET quantity = ${expression} WHERE product_id = ${PRODUCT}`
    : `UPDATE oc_product_option_value SET quantity = ${expression} ` +
      `WHERE product_option_value_id = ${value}`;

/** The counters as every test begins; returns their quantities. */
export const resetCounters = async (worker) => {
  for (const value of COUNTERS) {
    await worker.ask({do: 'sql', sql: writeSql(value, START[value])});
  }
  return {...START};
};

/** The shop's own table, by value. */
export const readCounters = async (worker, product = PRODUCT) => {
  const {rows} = await worker.ask({
    do: 'rows',
    sql:
      `SELECT 0 AS value, quantity FROM oc_product WHERE product_id = ${product} ` +
      'UNION ALL SELECT product_option_value_id, quantity ' +
      `FROM oc_product_option_value WHERE product_id = ${product}`,
  });
  return Object.fromEntries(
    rows.map(({value, quantity}) => [value, Number(quantity)]),
  );
};

/** What the ledger wrote of a product since then, in its order. */
export const readLedger = async (worker, since = 0, product = PRODUCT) => {
  const {rows} = await worker.ask({
    do: 'rows',
    sql:
      'SELECT change_id, value_id, step, `change`, quantity, cause, order_id ' +
      `FROM oc_true_stock_ledger WHERE product_id = ${product} ` +
      `AND change_id > ${since} ORDER BY value_id, step`,
  });
  return rows.map(({cause, step, ...numbers}) => ({
    cause,
    step: step === null ? null : Number(step),
    ...Object.fromEntries(
      Object.entries(numbers).map(([name, text]) => [name, Number(text)]),
    ),
  }));
};

export const lastChange = async (worker) => {
  const {rows} = await worker.ask({
    do: 'rows',
    sql: 'SELECT COALESCE(MAX(change_id), 0) AS last FROM oc_true_stock_ledger',
  });
  return Number(rows[0].last);
};
