// What the run counted, as the table of docs/machines.md.
import {markdownTable} from '../../../scripts/lib/markdown-table.mjs';

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

export const printTable = (figures) => {
  const rows = rowsOf(figures).map(([name, value]) => [name, number(value)]);
  console.log(`\n${markdownTable(['', ''], rows, ['---', '---:'])}\n`);
};
