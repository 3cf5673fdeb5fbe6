// What the run measured, as the table of docs/caching.md.
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

/** Markdown; prettier aligns it. */
export const printTable = (rows, {shoppers, pages, seconds}) => {
  const names = Object.keys(COLUMNS);
  const line = (cells) => console.log(`| ${cells.join(' | ')} |`);
  console.log(
    `\n${number(shoppers)} shoppers on ${pages} pages for ${seconds} s:\n`,
  );
  line(names);
  line(names.map(() => '---'));
  for (const row of rows) line(names.map((name) => COLUMNS[name](row)));
  console.log('');
};
