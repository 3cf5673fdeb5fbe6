// HAProxy before a cluster: all writes go to one server, as docs/machines.md has
// it.
import {chmodSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {stop} from '../../../scripts/lib/processes.mjs';
import {snippetsOf} from '../../docs/servers/snippets.mjs';
import {freePort} from '../../real-servers/free-port.mjs';
import {startHaproxy} from '../../real-servers/haproxy.mjs';

const PAGE = 'machines.md';

/** Where the page has the script that the configuration calls. */
const CHECK = '/usr/local/bin/galera-check';

const configurationOf = (folder, port, nodes) => {
  const [check] = snippetsOf(PAGE, 'bash');
  const script = join(folder, 'galera-check');
  writeFileSync(script, check);
  chmodSync(script, 0o755);
  const text = snippetsOf(PAGE, 'haproxy')
    .find((block) => block.includes(CHECK))
    .replace('127.0.0.1:3306', `127.0.0.1:${port}`)
    .replace(CHECK, script);
  return nodes.reduce(
    (all, node, index) =>
      all.replace(`10.0.0.${index + 1}:3306`, `127.0.0.1:${node.port}`),
    text,
  );
};

/**
 * @param {string} folder for its files
 * @param {{port: number}[]} nodes
 */
export const startWriterProxy = async (folder, nodes) => {
  const port = await freePort();
  const server = startHaproxy(folder, configurationOf(folder, port, nodes));
  return {port, close: () => stop(server)};
};
