const HEAD =
  'product_id,product_option_id,product_option_value_id,master_id,name,label,quantity,minimum,subtract,status,required,sold30,sold365,saleDays365,firstSale,lastSale,corrections365,soldSinceCount,countedQuantity,ledgerQuantity';

const COLUMNS = HEAD.split(',');
const DAY_MS = 86_400_000;
const HONEST = 60;

type Row = Readonly<Record<string, string | number>>;

const NAMES = [
  'Mug',
  'Lamp',
  'Shawl',
  'Kettle',
  'Vase',
  'Rug',
  'Bowl',
  'Clock',
];
const COLOURS = ['blue', 'green', 'grey', 'red', 'white'];

/** A product whose facts agree. */
const honest = (id: number, daysAgo: (days: number) => string): Row => ({
  product_id: id,
  name: `${NAMES[id % NAMES.length]}, ${COLOURS[id % COLOURS.length]}`,
  quantity: 3 + ((id * 7) % 31),
  minimum: 1,
  subtract: 1,
  status: 1,
  sold30: 2 + (id % 5),
  sold365: 30 + ((id * 11) % 50),
  saleDays365: 25 + (id % 20),
  firstSale: daysAgo(700 - id),
  lastSale: daysAgo(id % 6),
});

/** Rows that contradict each other. */
const CONTRADICTIONS: readonly Row[] = [
  // negative
  {product_id: 101, name: 'Teapot', quantity: -3},
  // minimum
  {product_id: 102, name: 'Tiles, box of six', quantity: 4, minimum: 6},
  // options-above
  {product_id: 103, name: 'Jumper', quantity: 5},
  ...['S', 'M', 'L'].map((label, index) => ({
    product_id: 103,
    product_option_id: 31,
    product_option_value_id: 301 + index,
    name: 'Jumper',
    label,
    quantity: 4,
    required: 1,
  })),
  // options-below, option-sold-out
  {product_id: 104, name: 'Scarf', quantity: 9},
  ...['Short', 'Long'].map((label, index) => ({
    product_id: 104,
    product_option_id: 41,
    product_option_value_id: 401 + index,
    name: 'Scarf',
    label,
    quantity: 0,
    required: 1,
  })),
  // uncounted-product
  {product_id: 105, name: 'Poster', quantity: 1, subtract: 0},
  {
    product_id: 105,
    product_option_id: 51,
    product_option_value_id: 501,
    name: 'Poster',
    label: 'Framed',
    quantity: 8,
  },
  // sold-uncounted
  {product_id: 106, name: 'Gift card', quantity: 50, subtract: 0, sold365: 212},
  // oversold
  {
    product_id: 107,
    name: 'Toaster',
    quantity: 6,
    countedQuantity: 10,
    soldSinceCount: 14,
  },
  // ledger
  {product_id: 108, name: 'Radio', quantity: 12, ledgerQuantity: 7},
  // variant
  {product_id: 109, name: 'Desk', quantity: 11},
  {product_id: 110, master_id: 109, name: 'Desk, oak', quantity: 15},
];

/** What is worth a count, and what cannot be read. */
const doubts = (daysAgo: (days: number) => string): readonly Row[] => [
  // placeholder, cover
  {product_id: 111, name: 'Candle', quantity: 999, sold365: 40},
  // repeated
  ...[112, 113, 114, 115, 116].map((id) => ({
    product_id: id,
    name: `Thread, colour ${id - 111}`,
    quantity: 120,
    sold365: 90,
  })),
  // silent
  {
    product_id: 117,
    name: 'Umbrella',
    quantity: 17,
    saleDays365: 60,
    firstSale: daysAgo(500),
    lastSale: daysAgo(80),
  },
  // corrected
  {product_id: 118, name: 'Batteries', quantity: 21, corrections365: 4},
  // cannot be read
  {product_id: 119, name: 'Rope', quantity: 'many'},
  {product_id: 120, name: 'Chain', quantity: ''},
];

const cellOf = (value: string | number = ''): string =>
  /[",]/.test(String(value)) ? `"${value}"` : String(value);

const lineOf = (row: Row): string => {
  const whole: Row = {subtract: 1, status: 1, minimum: 1, ...row};
  return COLUMNS.map((name) => cellOf(whole[name])).join(',');
};

/** A made-up shop, where each rule of a product has something to find. */
export function sampleCsv(now: number): string {
  const daysAgo = (days: number) =>
    new Date(now - days * DAY_MS).toISOString().slice(0, 10);
  const rows = Array.from({length: HONEST}, (_, index) =>
    honest(index + 1, daysAgo),
  );
  const all = [...rows, ...CONTRADICTIONS, ...doubts(daysAgo)];
  return [HEAD, ...all.map(lineOf), ''].join('\n');
}
