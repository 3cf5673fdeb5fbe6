// What the run counted, as the table of docs/machines.md.
const number = (value) => value.toLocaleString('en');

const rowsOf = ({races, rivals, faults, sales, orders, holds, apart, all}) => [
  [`races for one piece, of ${rivals} paid orders each`, races],
  ...Object.entries(faults.faults).map(([name, times]) => [
    `times that the writer was ${name}`,
    times,
  ]),
  ['reports of a payment that were cut off, and made again', faults.again],
  ['pieces sold twice', sales.oversold],
  ['paid orders neither sold nor under review', orders.lost],
  ['pieces that a lost process took: all orders wait for review', sales.unsold],
  ['holds left at the end', holds.held],
  ['races with each order at another server, and nothing lost', apart],
  ['pieces sold twice there', all.oversold],
];

/** Markdown; prettier aligns it. */
export const printTable = (figures) => {
  console.log('\n| | |\n| --- | ---: |');
  for (const [name, value] of rowsOf(figures)) {
    console.log(`| ${name} | ${number(value)} |`);
  }
  console.log('');
};
