/** How many statements with this text the shop's database runs meanwhile. */
export const countQueries = async (shop, text, act) => {
  await shop.query(
    "SET GLOBAL log_output = 'TABLE'; TRUNCATE mysql.general_log; " +
      'SET GLOBAL general_log = 1',
  );
  try {
    await act();
  } finally {
    await shop.query('SET GLOBAL general_log = 0');
  }
  const [{number}] = await shop.query(
    'SELECT COUNT(*) AS number FROM mysql.general_log ' +
      `WHERE argument LIKE '%${text}%' AND argument NOT LIKE '%general_log%'`,
  );
  return Number(number);
};
