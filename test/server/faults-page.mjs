import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import prettier from 'prettier';

import {root} from '../../scripts/lib/root.mjs';

const FILE = join(root, 'docs', 'faults.md');
const BEGIN = '<!-- Written by a test. -->';
const END = '<!-- So far. -->';

const HEAD = [
  ['fault', 'opened during it', '20 s later', '2 min later', '6 min later'],
  ['polls', 'error', 'true again'],
].flat();

const cellOf = (sight) => sight.join('<br>');

const healingOf = ({healed}) =>
  healed === null ? 'not by itself' : `${healed} s`;

const cellsOf = (row) => [
  row.title,
  ...[row.opened, ...row.after].map(cellOf),
  String(row.polls),
  row.errors.join(', ') || 'none',
  healingOf(row),
];

const lineOf = (cells) => `| ${cells.join(' | ')} |`;

const tableOf = (rows) =>
  [HEAD, HEAD.map(() => '---'), ...rows.map(cellsOf)].map(lineOf).join('\n');

/** The lines of the table, however it is aligned. */
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

const write = async (text, rows, agent) => {
  const by = `${new Date().toISOString().slice(0, 10)}, ${agent}`;
  const written = `${BEGIN}\n\n${tableOf(rows)}\n\n_${by}_\n\n${END}`;
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

/**
 * `executeServerCommand('faults-page', {rows, agent})` returns the lines that
 * docs/faults.md has and those that it should have; with `--write` Chromium
 * writes them first. Other engines play fewer faults, and look at these alone.
 */
export const faultsPage = () => ({
  name: 'faults-page',
  async executeCommand({command, payload, session}) {
    if (command !== 'faults-page') return undefined;
    const {rows, agent} = payload;
    const isChromium = session.browser.name === 'Chromium';
    if (isChromium && process.env.TRUE_STOCK_WRITE) {
      await write(readFileSync(FILE, 'utf8'), rows, agent);
    }
    const seen = rows.map((row) => lineOf(cellsOf(row)));
    const titles = rows.map(({title}) => `| ${title} |`);
    const committed = linesIn(readFileSync(FILE, 'utf8'))
      .slice(1)
      .filter(
        (line) => isChromium || titles.some((title) => line.startsWith(title)),
      );
    return {seen, committed};
  },
});
