// A large shop, made by the database server itself: MariaDB's sequences, and
// hashes for what should look like chance.
const PRODUCTS = 100_000;
const VALUES = 3;
const ORDERS = 500_000;
const LINES = 2;
const LINE_COUNT = ORDERS * LINES;
const DAYS = 1000;

/** Neither family has more keys than these (3.0.5.1, 4.1.0.4). */
export const SHOPS = [
  {name: 'three', isFour: false, engine: 'MyISAM'},
  {name: 'four', isFour: true, engine: 'InnoDB'},
];

const TABLES = {
  product: `product_id INT AUTO_INCREMENT PRIMARY KEY, quantity INT, minimum INT, subtract TINYINT, status TINYINT,
    date_available DATE, master_id INT DEFAULT 0, override TEXT DEFAULT ''`,
  product_description: `product_id INT, language_id INT, name VARCHAR(255), description TEXT,
    PRIMARY KEY (product_id, language_id)`,
  product_to_store:
    'product_id INT, store_id INT, PRIMARY KEY (product_id, store_id)',
  product_option: `product_option_id INT AUTO_INCREMENT PRIMARY KEY, product_id INT, required TINYINT`,
  product_option_value: `product_option_value_id INT AUTO_INCREMENT PRIMARY KEY, product_option_id INT,
    product_id INT, option_id INT, option_value_id INT, quantity INT, subtract TINYINT`,
  option: 'option_id INT PRIMARY KEY, type VARCHAR(32)',
  option_value: 'option_value_id INT PRIMARY KEY, option_id INT',
  option_description:
    'option_id INT, language_id INT, name VARCHAR(128), PRIMARY KEY (option_id, language_id)',
  option_value_description: `option_value_id INT, language_id INT, name VARCHAR(128),
    PRIMARY KEY (option_value_id, language_id)`,
  order: `order_id INT AUTO_INCREMENT PRIMARY KEY, order_status_id INT, date_added DATETIME, comment TEXT`,
  order_product: `order_product_id INT AUTO_INCREMENT PRIMARY KEY, order_id INT, product_id INT,
    master_id INT DEFAULT 0, name VARCHAR(255), quantity INT, KEY (order_id)`,
  order_option: `order_option_id INT AUTO_INCREMENT PRIMARY KEY, order_id INT, order_product_id INT,
    product_option_value_id INT, name VARCHAR(255), value TEXT`,
  language: 'language_id INT PRIMARY KEY, code VARCHAR(5)',
  setting:
    '`key` VARCHAR(128), value TEXT, serialized TINYINT, store_id INT DEFAULT 0',
};

const LEDGER = `change_id INT UNSIGNED AUTO_INCREMENT PRIMARY KEY, product_id INT, value_id INT, step INT UNSIGNED NULL,
  \`change\` INT, quantity INT, cause VARCHAR(12), written INT UNSIGNED,
  UNIQUE KEY chain (product_id, value_id, step), KEY open (step, product_id)`;

export const createTables = async (database, name, {engine}) => {
  await database.query(`CREATE DATABASE ${name} DEFAULT CHARSET utf8mb4`);
  const create = (table, columns, type) =>
    database.query(
      `CREATE TABLE oc_${table} (${columns}) ENGINE=${type}`,
      name,
    );
  for (const [table, columns] of Object.entries(TABLES)) {
    await create(table, columns, engine);
  }
  await create('true_stock_ledger', LEDGER, 'InnoDB');
};

/** Something between 0 and `below`, that looks like chance. */
const chance = (text, below) => `CRC32(CONCAT('${text}', seq)) % ${below}`;

/** Table, columns, and rows; of each, other columns have a default. */
const STOCK = [
  [
    'product',
    'product_id, quantity, minimum, subtract, status, date_available',
    `SELECT seq, ${chance('q', 90)}, 1, 1, 1, '2020-01-01' FROM seq_1_to_${PRODUCTS}`,
  ],
  [
    'product_description',
    'product_id, language_id, name, description',
    `SELECT seq, 1, CONCAT('Product &amp; ', seq), REPEAT('words ', 100) FROM seq_1_to_${PRODUCTS}`,
  ],
  [
    'product_to_store',
    'product_id, store_id',
    `SELECT seq, 0 FROM seq_1_to_${PRODUCTS}`,
  ],
  [
    'product_option',
    'product_option_id, product_id, required',
    `SELECT seq, seq, 1 FROM seq_1_to_${PRODUCTS}`,
  ],
  [
    'product_option_value',
    'product_option_value_id, product_option_id, product_id, option_id, option_value_id, quantity, subtract',
    `SELECT seq, 1 + (seq - 1) DIV ${VALUES}, 1 + (seq - 1) DIV ${VALUES}, 1, 1 + seq % ${VALUES},
      ${chance('v', 30)}, 1 FROM seq_1_to_${PRODUCTS * VALUES}`,
  ],
  ['option', 'option_id, type', "VALUES (1, 'select')"],
  [
    'option_value',
    'option_value_id, option_id',
    `SELECT seq, 1 FROM seq_1_to_${VALUES}`,
  ],
  [
    'option_description',
    'option_id, language_id, name',
    "VALUES (1, 1, 'Size')",
  ],
  [
    'option_value_description',
    'option_value_id, language_id, name',
    `SELECT seq, 1, CONCAT('Size ', seq) FROM seq_1_to_${VALUES}`,
  ],
];

const SALES = [
  [
    'order',
    'order_id, order_status_id, date_added, comment',
    `SELECT seq, 1 + ${chance('s', 10)}, NOW() - INTERVAL (${DAYS} * (${ORDERS} - seq) DIV ${ORDERS}) DAY,
      REPEAT('comment ', 20) FROM seq_1_to_${ORDERS}`,
  ],
  [
    'order_product',
    'order_product_id, order_id, product_id, name, quantity',
    `SELECT seq, 1 + (seq - 1) DIV ${LINES}, 1 + ${chance('p', PRODUCTS)}, 'A product of the shop',
      1 + ${chance('n', 3)} FROM seq_1_to_${LINE_COUNT}`,
  ],
  [
    'order_option',
    'order_option_id, order_id, order_product_id, product_option_value_id, name, value',
    `SELECT seq, 1 + (seq - 1) DIV ${LINES}, seq,
      1 + ${VALUES} * (${chance('p', PRODUCTS)}) + seq % ${VALUES}, 'Size', 'Size 1' FROM seq_1_to_${LINE_COUNT}`,
  ],
];

/** What a shop has that is installed. */
const REST = [
  ['language', 'language_id, code', "VALUES (1, 'en-gb')"],
  [
    'setting',
    '`key`, value, serialized',
    `VALUES ('config_processing_status', '["1","2","3"]', 1), ('config_complete_status', '["5"]', 1),
      ('config_language', 'en-gb', 0), ('module_true_stock_ledger', '1', 0)`,
  ],
  ...[
    ['product', '0'],
    ['product_option_value', 'product_option_value_id'],
  ].map(([table, value]) => [
    'true_stock_ledger',
    'product_id, value_id, step, `change`, quantity, cause, written',
    `SELECT product_id, ${value}, 1, 0, quantity, 'first', UNIX_TIMESTAMP() FROM oc_${table}`,
  ]),
];

const fill = async (database, name, fillers) => {
  for (const [table, columns, rows] of fillers) {
    await database.query(
      // OpenCart's own tables have columns without a default.
      `SET SESSION sql_mode = ''; INSERT INTO \`oc_${table}\` (${columns}) ${rows}`,
      name,
    );
  }
};

/** @returns what is to be found */
export const fillTables = async (database, name) => {
  await fill(database, name, [...STOCK, ...SALES, ...REST]);
  const [{pieces}] = await database.query(
    `SELECT SUM(l.quantity) AS pieces FROM oc_order_product l JOIN oc_order o ON o.order_id = l.order_id
      WHERE o.order_status_id IN (1, 2, 3, 5) AND DATE(o.date_added) > CURDATE() - INTERVAL 365 DAY`,
    name,
  );
  return {pieces: Number(pieces)};
};

/** The same products and orders in a shop, in place of OpenCart's demo. */
export const fillShop = async (database, name) => {
  for (const [table] of [...STOCK, ...SALES]) {
    await database.query(`TRUNCATE \`oc_${table}\``, name);
  }
  await fill(database, name, [...STOCK, ...SALES]);
};
