import type {Counter} from './counter.js';
import {readDay} from './days.js';

type Value = string | number | boolean;

/** What a cell says: nothing if it is empty, `null` if it cannot be read. */
type ReadCell = (cell: string) => Value | undefined | null;

export interface Column {
  readonly fact: keyof Counter;
  /** Headings in small letters, without signs and language: the best one first. */
  readonly headings: readonly string[];
  readonly read: ReadCell;
  /** What the cell should be. */
  readonly kind: string;
}

const readText: ReadCell = (cell) => cell || undefined;

/** OpenCart's tables have 0 where there is none. */
const readId: ReadCell = (cell) => (cell === '0' ? undefined : readText(cell));

/**
 * A whole number, such as `7`, `-2` or `7.0000`; not `1,000`, which is one here
 * and a thousand there.
 */
const WHOLE = /^([+-]?\d{1,15})(?:[.,](?:0{1,2}|0{4,}))?$/;

const readWhole: ReadCell = (cell) => {
  const [, digits] = WHOLE.exec(cell) ?? [];
  if (cell === '') return undefined;
  return digits === undefined ? null : Number(digits);
};

const YES = ['1', 'true', 'yes', 'on', 'enabled'];
const NO = ['0', 'false', 'no', 'off', 'disabled'];

const readFlag: ReadCell = (cell) => {
  const word = cell.toLowerCase();
  if (word === '') return undefined;
  return YES.includes(word) || (NO.includes(word) ? false : null);
};

/** A day, with a time or without; OpenCart writes zeros where there is none. */
const readDate: ReadCell = (cell) =>
  cell === '' || cell.startsWith('0000') ? undefined : (readDay(cell) ?? null);

const column =
  (read: ReadCell, kind: string) =>
  (fact: keyof Counter, ...headings: string[]): Column => ({
    fact,
    headings: [...headings, fact.toLowerCase()],
    read,
    kind,
  });

const text = column(readText, 'text');
const id = column(readId, 'an id');
const whole = column(readWhole, 'a whole number');
const flag = column(readFlag, 'yes or no');
const day = column(readDate, 'a day such as 2026-11-29');

/** Facts by their own names, and as exports of OpenCart call them. */
export const COLUMNS: readonly Column[] = [
  id('productId', 'productid', 'id', 'sku', 'model'),
  id(
    'valueId',
    'valueid',
    'productoptionvalueid',
    'optionvalueid',
    'optionvalue',
  ),
  id('optionId', 'productoptionid', 'optionid', 'option'),
  text('name', 'name', 'productname', 'title', 'model', 'product'),
  text('label', 'label', 'optionvalue'),
  whole('quantity', 'quantity', 'qty', 'stock'),
  whole('minimum'),
  flag('isCounted', 'subtract'),
  flag('isRequired', 'required'),
  flag('takesSeveral'),
  flag('isOnSale', 'status', 'enabled'),
  whole('sold30'),
  whole('sold365'),
  whole('saleDays365'),
  day('firstSale'),
  day('lastSale'),
  whole('cancelled365'),
  whole('corrections365'),
  whole('refused30'),
  day('lastCount'),
  whole('soldSinceCount'),
  whole('countedQuantity'),
  whole('ledgerQuantity'),
  id('masterId'),
];

/** `name(en-gb)`, `Product ID` and `_QUANTITY_` without all that differs. */
const plain = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/\(.*\)/, '')
    .replace(/[^a-z0-9]/g, '');

/** Where each fact stands in a row; facts without a column are left out. */
export function findColumns(
  heads: readonly string[],
): (Column & {readonly index: number})[] {
  const known = heads.map(plain);
  return COLUMNS.map((entry) => {
    const heading = entry.headings.find((name) => known.includes(name));
    return {...entry, index: heading ? known.indexOf(heading) : -1};
  }).filter(({index}) => index >= 0);
}
