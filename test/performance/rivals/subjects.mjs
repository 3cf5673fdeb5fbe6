import {readFileSync} from 'node:fs';

// What is compared: the name in the table, and the page's script. Each has the
// options that its own documentation recommends for polling, else its defaults.
export const SUBJECTS = [
  {name: 'True Stock', page: 'true-stock', isOurs: true},
  {name: 'query-core + lit', page: 'query-core'},
  {name: '… batched by hand', page: 'query-core-batch'},
  {name: 'lit-query', page: 'lit-query'},
  {name: 'SWR + React', page: 'swr'},
  {name: 'setInterval + fetch', page: 'interval'},
];

const PACKAGES = [
  '@tanstack/query-core',
  '@tanstack/lit-query',
  'swr',
  'react',
];

/** The versions that are compared, as package.json pins them. */
export const versions = () => {
  const file = new URL('../../../package.json', import.meta.url);
  const {devDependencies} = JSON.parse(readFileSync(file, 'utf8'));
  return PACKAGES.map((name) => `${name} ${devDependencies[name]}`).join(', ');
};
