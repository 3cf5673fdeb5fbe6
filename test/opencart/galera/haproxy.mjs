// HAProxy before a cluster: all writes go to one server, as docs/machines.md has
// it.
import {chmodSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {start, stop} from '../../../scripts/lib/processes.mjs';
import {snippetsOf} from '../../docs/servers/snippets.mjs';
import {freePort} from '../../real-servers/free-port.mjs';

/** The blocks of the page: the configuration, and the check it calls. */
const PAGE = 'machines.md';

const placed = (folder, port, nodes) => {
  const [configuration] = snippetsOf(PAGE, 'haproxy');
  const [check] = snippetsOf(PAGE, 'bash');
  const script = join(folder, 'galera-check');
  writeFileSync(script, check);
  chmodSync(script, 0o755);
  let text = configuration
    .replace('127.0.0.1:3306', `127.0.0.1:${port}`)
    .replace('/usr/local/bin/galera-check', script);
  for (const [index, node] of nodes.entries()) {
    text = text.replace(`10.0.0.${index + 1}:3306`, `127.0.0.1:${node.port}`);
  }
  const file = join(folder, 'haproxy.cfg');
  writeFileSync(file, text);
  return file;
};

/**
 * @param {string} folder for its files
 * @param {{port: number}[]} nodes
 */
export const startHaproxy = async (folder, nodes) => {
  const port = await freePort();
  const file = placed(folder, port, nodes);
  const server = start('haproxy', ['-db', '-f', file], {stdio: 'ignore'});
  return {port, close: () => stop(server)};
};
