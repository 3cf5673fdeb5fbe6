// The figures as a table of Markdown: a row for each measure, with the ratio to
// ours in the same run.
import {ROWS} from './rows.mjs';

const cell = (value, ours, write) => {
  if (value === null) return '';
  const ratio = value && ours && value !== ours ? value / ours : null;
  if (ratio === null) return write(value);
  return `${write(value)} (${ratio.toFixed(ratio < 10 ? 1 : 0)} ×)`;
};

const line = (cells) => `| ${cells.join(' | ')} |`;

/** @param {{name: string, figures: object}[]} results ours first */
export const tableOf = (results) =>
  [
    line(['', ...results.map(({name}) => name)]),
    line(['---', ...results.map(() => '---')]),
    ...ROWS.map(([measure, read, write]) => {
      const [ours, ...rivals] = results.map(({figures}) => read(figures));
      return line([
        measure,
        ours === null ? '' : write(ours),
        ...rivals.map((value) => cell(value, ours, write)),
      ]);
    }),
  ].join('\n');
