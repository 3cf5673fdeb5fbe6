// The endpoints of docs/endpoint.md, each in a folder of its own.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {start, stop} from '../../../scripts/lib/processes.mjs';
import {freePort} from '../../real-servers/free-port.mjs';
import {isAnswering} from '../../real-servers/is-answering.mjs';
import {temporaryFolder} from '../../real-servers/temporary-folder.mjs';
import {until} from '../../real-servers/until.mjs';
import {snippetsOf} from './snippets.mjs';

/** The stock that the examples read: product id → pieces. */
const STOCK =
  '{"30": 3, "31": 0, "42": 80, "0": 4, "007": 5, "MUG.blue-2~x": 2, "44012345678901": 0}';

/** How each example is run. */
const EXAMPLES = {
  Node: {
    language: 'js',
    file: 'example.mjs',
    path: '',
    command: (port) => [process.execPath, ['example.mjs'], {PORT: port}],
  },
  PHP: {
    language: 'php',
    file: 'stock.php',
    path: 'stock.php',
    command: (port) => ['php', ['-S', `127.0.0.1:${port}`], {}],
  },
};

export const EXAMPLE_NAMES = Object.keys(EXAMPLES);

/** The code of an example. */
export const codeOf = (name) =>
  snippetsOf('endpoint.md', EXAMPLES[name].language)[0];

/** Starts an example; resolves when it answers. */
export const startExample = async (name) => {
  const {file, path, command} = EXAMPLES[name];
  const folder = temporaryFolder('example');
  writeFileSync(join(folder.path, 'stock.json'), STOCK);
  writeFileSync(join(folder.path, file), codeOf(name));
  const port = await freePort();
  const [program, args, variables] = command(String(port));
  const server = start(program, args, {
    cwd: folder.path,
    env: {...process.env, ...variables},
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}/${path}`;
  await until(() => isAnswering(`${url}?ids=30`), `the example in ${name}`);
  const close = async () => {
    await stop(server);
    folder.remove();
  };
  return {url, port, close};
};
