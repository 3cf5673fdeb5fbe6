// What the run measured, as the table of docs/caching.md.
import {markdownTable} from '../../../../scripts/lib/markdown-table.mjs';

const number = (value, digits = 0) =>
  Number.isFinite(value)
    ? value.toLocaleString('en', {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      })
    : '–';

const COLUMNS = {
  cache: ({name}) => name,
  requests: ({requests}) => number(requests),
  'at the shop': ({reads}) => number(reads),
  '× one per page and `s-maxage`': ({reads, least}) => number(reads / least, 2),
  'by the model': ({model}) => number(model),
  oldest: ({age}) => `${number(age, 1)} s`,
  'oldest while the shop is gone': ({stale}) => `${number(stale, 1)} s`,
  'first error after': ({firstError}) => `${number(firstError, 1)} s`,
  'all pages fresh again after': ({recovery}) => `${number(recovery, 1)} s`,
};

export const printTable = (rows, {shoppers, pages, seconds}) => {
  const table = markdownTable(
    Object.keys(COLUMNS),
    rows.map((row) => Object.values(COLUMNS).map((cell) => cell(row))),
  );
  console.log(
    `\n${number(shoppers)} shoppers on ${pages} pages for ${seconds} s:\n\n${table}\n`,
  );
};
