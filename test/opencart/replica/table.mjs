// What the run counted, as the table of docs/machines.md.
import {markdownTable} from '../../../scripts/lib/markdown-table.mjs';

const number = (value) => value.toLocaleString('en');

const COLUMNS = {
  'the replica': ({name}) => name,
  answers: ({answers}) => number(answers),
  'reads of the replica': ({replica}) => number(replica),
  'of the primary': ({primary}) => number(primary),
  'oldest Stock-As-Of': ({oldest}) => `${oldest.toFixed(1)} s`,
  'slowest answer': ({slowest}) => `${(slowest / 1000).toFixed(2)} s`,
};

export const printTable = (rows) => {
  const table = markdownTable(
    Object.keys(COLUMNS),
    rows.map((row) => Object.values(COLUMNS).map((cell) => cell(row))),
  );
  console.log(`\n${table}\n`);
};
