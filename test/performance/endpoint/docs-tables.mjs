// What docs/performance.md says of the endpoint.
import {markdownTable} from '../../../scripts/lib/markdown-table.mjs';
import {HOLDS} from './add-holds.mjs';

/** What each subject is called there. */
const NAMES = new Map([
  ['empty script', 'an empty PHP script'],
  ['bare query', 'one connection and one query'],
  ['stock.php', '`stock.php` without APCu'],
  ['stock.php, APCu', '`stock.php` with APCu'],
  ['its own route', "the extension's route, no session"],
  ['framework route', 'a route of the framework as it stands'],
  ['product page', 'a product page'],
]);

const countOf = (number) => Math.round(number).toLocaleString('en');

const latencyOf = ({p50, p99}) => `${p50.toFixed(1)} / ${p99.toFixed(1)} ms`;

const cpuOf = ({cpuMs}) => `${cpuMs.toFixed(2)} ms`;

/** `stock.php, APCu, 1 id`: the subject, and what is asked of it. */
const nameOf = (name) => {
  const [subject] = [...NAMES.keys()]
    .filter((known) => name.startsWith(known))
    .toSorted((one, other) => other.length - one.length);
  const rest = name.slice(subject.length).replace(/^, /, '');
  return rest ? `… ${rest}` : NAMES.get(subject);
};

const subjectsTable = (results) =>
  markdownTable(
    ['', 'requests/s', 'processor time', 'rows added', 'cookies'],
    results
      .filter(({name}) => NAMES.has(name))
      .map((one) => [
        NAMES.get(one.name),
        countOf(one.rate),
        cpuOf(one),
        countOf(one.sessions),
        String(one.cookies),
      ]),
  );

const kindsTable = (results, held) =>
  markdownTable(
    [
      '',
      'requests/s',
      'processor time',
      'p50 / p99',
      'with holds',
      'p50 / p99',
    ],
    results.map((one) => {
      const other = held.find(({name}) => name === one.name);
      return [
        nameOf(one.name),
        countOf(one.rate),
        cpuOf(one),
        latencyOf(one),
        ...(other ? [cpuOf(other), latencyOf(other)] : ['', '']),
      ];
    }),
  );

/**
 * @param {{title: string, ratios: string[], results: object[], held: object[]}} run
 * @returns {string} Markdown
 */
export const docsTables = ({title, ratios, results, held}) =>
  [
    `${title}:`,
    subjectsTable(results),
    ratios.map((ratio) => `- ${ratio}`).join('\n'),
    `The same run by what is asked, and with ${countOf(HOLDS)} live holds:`,
    kindsTable(results, held),
  ].join('\n\n');
