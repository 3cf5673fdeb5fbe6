import {pick, type Random} from '../pick.js';

import type {Tree} from './json-tree.js';

/** Ids that name something in JavaScript, or that only look alike. */
export const IDS = [
  '42',
  '43',
  '7',
  '007',
  '0',
  'a.b',
  'A-1',
  '~x_',
  '__proto__',
  'constructor',
  'toString',
  'length',
  'hasOwnProperty',
  'then',
  'toJSON',
];

export const KEYS = [
  'version',
  'refresh',
  'products',
  'want',
  'availability',
  'left',
  'minimum',
  'options',
  'label',
  'ok',
  'reason',
  '',
  ' ',
  'a b',
  '226-15',
  '\u0000',
  '-1',
  '1.5',
  'Left',
  'x'.repeat(64),
  'x'.repeat(65),
  ...IDS,
];

const STATES = [
  'in-stock',
  'low-stock',
  'out-of-stock',
  'backorder',
  'unavailable',
];
const REASONS = ['too-few', 'option-out-of-stock', 'minimum'];
const WORDS = [
  ...STATES,
  ...REASONS,
  'unknown',
  'unconfirmed',
  'In-Stock',
  'in-stock ',
  'in_stock',
  'sold',
  'NaN',
  '',
  '3',
  '<b>3</b>',
  '\u202e3',
  '\ud800',
  'x'.repeat(121),
  '__proto__',
].map((word) => JSON.stringify(word));

/** As PHP, JavaScript, a spreadsheet or an enemy spells a number. */
const NUMBERS = [
  '0',
  '1',
  '2',
  '3',
  '10',
  '11',
  '120',
  '999',
  '999999',
  '1000000',
  '2147483648',
  '9007199254740993',
  '1e3',
  '1e21',
  '1e999',
  '-1e999',
  '-0',
  '-1',
  '-2',
  '1.5',
  '2.0',
  '0.1',
  '1e-3',
  '240',
  '241',
];
/** No JSON at all: the whole answer is refused. */
const NO_JSON = ['NaN', 'undefined', '03', '+3', '3.', "'3'", '', '0x3', '1_0'];
const REST = ['null', 'true', 'false'];
const MAPS = ['{}', '[]', '[3]', '{"0":3}', '[[3]]', '{"15":{"1":3}}'];

const KINDS = [NUMBERS, NUMBERS, NUMBERS, WORDS, WORDS, REST, REST, MAPS];

export const hostileValue = (random: Random): Tree =>
  pick(random, random() < 0.02 ? NO_JSON : pick(random, KINDS));

/** Far deeper than any answer, to exceed a stack. */
export const nested = (random: Random): string => {
  const levels = pick(random, [200, 20_000]);
  return '['.repeat(levels) + ']'.repeat(levels);
};
