// What is shown, as a file: CSV for spreadsheets, JSON for programs.
import {forEach} from './in-turns.js';

const COLUMNS = [
  'list',
  'place',
  'rule',
  'severity',
  'product_id',
  'value_id',
  'name',
  'label',
  'quantity',
  'evidence',
];

/**
 * Spreadsheets run what begins so as a formula. A number of ours cannot be one,
 * and stays a number.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r]/;

const cellOf = (value) => {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csvLine = (row) =>
  COLUMNS.map((name) => cellOf(row[name] ?? '')).join(',');

/** With the mark by which spreadsheets know UTF-8. */
export const CSV_HEAD = `\u{FEFF}${COLUMNS.join(',')}`;

/** A row for each counter that an entry names; one for an entry of none. */
function* rowsOf(entry, place, {counterOf, sentenceOf}) {
  const {list, counters, severity = '', reasons} = entry;
  const rule = reasons.map((reason) => reason.rule).join(' ');
  const evidence = reasons.map((reason) => sentenceOf(reason)).join(' ');
  const rows = [];
  yield* forEach(counters.length > 0 ? counters : [{}], (id) => {
    const {name, label, quantity} = counterOf(id) ?? {};
    rows.push({
      list,
      place,
      rule,
      severity,
      product_id: id.productId,
      value_id: id.valueId,
      name,
      label,
      quantity,
      evidence,
    });
  });
  return rows;
}

const ofFinding = (list) => (finding) => ({
  list,
  counters: finding.counters,
  severity: finding.severity,
  reasons: [finding],
});

const ofPlace = (place) => ({
  list: 'count-first',
  counters: [place],
  reasons: place.reasons,
});

/**
 * The rows of a report, as it is shown, in steps.
 *
 * @param {{contradictions: object[], countFirst: object[], suspicions: object[]}} shown
 * @param {{counterOf: Function, sentenceOf: Function}} report what names mean
 */
export function* exportRows(shown, report) {
  const lists = [
    [shown.contradictions, ofFinding('contradictions')],
    [shown.countFirst, ofPlace],
    [shown.suspicions, ofFinding('suspicions')],
  ];
  const rows = [];
  for (const [items, entryOf] of lists) {
    for (const [index, item] of items.entries()) {
      const more = yield* rowsOf(entryOf(item), index + 1, report);
      yield* forEach(more, (row) => rows.push(row));
      yield;
    }
  }
  return rows;
}

/** Characters to a part of a file. */
const PART = 65_536;

/** Joins texts to a few long ones, in steps. */
function* join(items, textOf) {
  const parts = [''];
  yield* forEach(items, (item) => {
    const last = parts.length - 1;
    parts[last] += textOf(item);
    if (parts[last].length > PART) parts.push('');
  });
  return parts;
}

/** @returns {string[]} parts of a file */
export function* csvParts(rows) {
  const lines = yield* join(rows, (row) => `${csvLine(row)}\r\n`);
  return [CSV_HEAD, '\r\n', ...lines];
}

/** @returns {string[]} parts of a file */
export function* jsonParts(rows) {
  const lines = yield* join(rows.entries(), ([index, row]) =>
    index > 0 ? `,\n${JSON.stringify(row)}` : JSON.stringify(row),
  );
  return ['[\n', ...lines, '\n]\n'];
}
