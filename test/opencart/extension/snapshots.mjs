// A shop's pages as text and its tables as rows, to compare before and after.
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

import {addressOf} from '../pages/visit.mjs';

const run = promisify(execFile);

const PAGES = [
  'common/home',
  'product/product&product_id=40',
  'product/product&product_id=42',
  'product/category&path=20',
  'product/search&search=phone',
  'product/special',
  'product/manufacturer.info&manufacturer_id=8',
  'product/manufacturer/info&manufacturer_id=8',
  'product/compare',
  'checkout/cart',
  'error/not_found',
];

/** What OpenCart itself varies with each request. */
const VARYING = [
  /((?:token|csrf|session)\w*=)[0-9a-f]{10,}/gi,
  /(OCSESSID=)[0-9a-z]+/g,
];

const normalise = (html) =>
  VARYING.reduce((text, pattern) => text.replace(pattern, '$1…'), html);

/** Every page, by its route. */
export const readPages = async (shop) => {
  const pages = new Map();
  for (const route of PAGES) {
    const answer = await fetch(addressOf(shop, route));
    pages.set(route, `${answer.status} ${normalise(await answer.text())}`);
  }
  return pages;
};

/** Columns and rows of every table, by its name. */
export const readTables = async ({databaseName}, database) => {
  const {host, port, user, password} = database;
  const {stdout} = await run(
    'mariadb-dump',
    [
      '--no-defaults',
      `--host=${host}`,
      `--port=${port}`,
      `--user=${user}`,
      '--skip-comments',
      '--skip-extended-insert',
      '--order-by-primary',
      databaseName,
    ],
    {env: {...process.env, MYSQL_PWD: password}, maxBuffer: 1e9},
  );
  const parts = stdout
    .replaceAll(/ AUTO_INCREMENT=\d+/g, '')
    .split(/(?=DROP TABLE IF EXISTS `)/)
    .slice(1);
  return new Map(parts.map((text) => [/`(\w+)`/.exec(text)[1], text]));
};

/** The names whose texts differ. */
export const namesThatDiffer = (before, after) =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );

/** Where two texts begin to differ, for a message. */
export const firstDifference = (before = '', after = '') => {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const near = (text) =>
    JSON.stringify(text.slice(Math.max(0, at - 60), at + 160));
  return `${near(before)} became ${near(after)}`;
};
