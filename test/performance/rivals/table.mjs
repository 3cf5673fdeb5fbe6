// The figures as a table of Markdown: a row for each measure, with the ratio to
// ours in the same run.
import {markdownTable} from '../../../scripts/lib/markdown-table.mjs';
import {ROWS} from './rows.mjs';

/** Below a tenth, the figures themselves say more. */
const LEAST_RATIO = 0.1;

const ratioOf = (value, ours) => {
  const ratio = value / ours;
  if (!(ratio >= LEAST_RATIO && ratio < Infinity)) return '';
  return ` (${ratio.toFixed(ratio < 10 ? 1 : 0)} ×)`;
};

const cell = (value, ours, write) =>
  value === null ? '' : write(value) + ratioOf(value, ours);

/** @param {{name: string, figures: object}[]} results ours first */
export const tableOf = (results) =>
  markdownTable(
    ['', ...results.map(({name}) => name)],
    ROWS.map(([measure, read, write]) => {
      const [ours, ...rivals] = results.map(({figures}) => read(figures));
      return [
        measure,
        ours === null ? '' : write(ours),
        ...rivals.map((value) => cell(value, ours, write)),
      ];
    }),
  );
