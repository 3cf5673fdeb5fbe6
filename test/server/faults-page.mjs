import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import prettier from 'prettier';

import {root} from '../../scripts/lib/root.mjs';

const FILE = join(root, 'docs', 'faults.md');
const BEGIN = '<!-- Written by a test. -->';
const END = '<!-- So far. -->';

const LOOKS = ['20 s later', '2 min later', '6 min later'];

const cellOf = (sight) => sight.join('<br>');

const healingOf = ({healed}) =>
  healed === null ? 'not by itself' : `${healed} s`;

/** Errors that one engine calls otherwise, by fault. */
const ELSEWHERE = {
  'Truncated, shorter than `Content-Length`': '; in WebKit content',
};

const errorsOf = ({title, errors}) =>
  `${errors.join(', ') || 'none'}${ELSEWHERE[title] ?? ''}`;

const lineOf = (cells) => `| ${cells.join(' | ')} |`;

/** By the name of its rows. */
const TABLES = {
  endpoint: {
    head: [
      'fault',
      'opened during it',
      ...LOOKS,
      'polls',
      'error',
      'true again',
    ],
    cellsOf: (row) => [
      row.title,
      ...[row.opened, ...row.after].map(cellOf),
      String(row.polls),
      errorsOf(row),
      healingOf(row),
    ],
  },
  device: {
    head: ['device', 'at once', ...LOOKS],
    cellsOf: (row) => [row.title, ...[row.atOnce, ...row.after].map(cellOf)],
  },
};

const rowsOf = (name, payload) =>
  payload[name].map((row) => lineOf(TABLES[name].cellsOf(row)));

const tableOf = (name, payload) => {
  const {head} = TABLES[name];
  const lines = [lineOf(head), lineOf(head.map(() => '---'))];
  return [...lines, ...rowsOf(name, payload)].join('\n');
};

const NAMES = Object.keys(TABLES);

/** The lines of the tables, however they are aligned. */
const linesIn = (text) =>
  text
    .slice(text.indexOf(BEGIN), text.indexOf(END))
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| --'))
    .map((line) =>
      lineOf(
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
    );

const write = async (text, payload) => {
  const by = `${new Date().toISOString().slice(0, 10)}, ${payload.agent}`;
  const tables = NAMES.map((name) => tableOf(name, payload)).join('\n\n');
  const written = `${BEGIN}\n\n${tables}\n\n_${by}_\n\n${END}`;
  const [before] = text.split(BEGIN);
  const [, after] = text.split(END);
  const options = await prettier.resolveConfig(FILE);
  writeFileSync(
    FILE,
    await prettier.format(before + written + after, {
      ...options,
      parser: 'markdown',
    }),
  );
};

/** A line as it is for one engine. */
const lineFor = (engine) => (line) =>
  line
    .replace(new RegExp(String.raw`\w+; in ${engine} (\w+)`), '$1')
    .replace(/; in \w+ \w+/, '');

const titleOf = (line) => line.split(' | ')[0];

/**
 * `executeServerCommand('faults-page', {endpoint, device, agent})` returns the
 * lines that docs/faults.md has and those that it should have; with `--write`
 * Chromium writes them first.
 */
export const faultsPage = () => ({
  name: 'faults-page',
  async executeCommand({command, payload, session}) {
    if (command !== 'faults-page') return undefined;
    const engine = session.browser.name;
    const isChromium = engine === 'Chromium';
    if (process.env.TRUE_STOCK_WRITE && isChromium) {
      await write(readFileSync(FILE, 'utf8'), payload);
    }
    const heads = NAMES.map((name) => lineOf(TABLES[name].head));
    const seen = NAMES.flatMap((name) => rowsOf(name, payload));
    const titles = seen.map(titleOf);
    return {
      seen: seen.map(lineFor(engine)),
      committed: linesIn(readFileSync(FILE, 'utf8'))
        .filter((line) => !heads.includes(line))
        // The others cannot play all of them.
        .filter((line) => isChromium || titles.includes(titleOf(line)))
        .map(lineFor(engine)),
    };
  },
});
