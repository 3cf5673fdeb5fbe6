// Three servers that replicate each other, behind one address that leads to
// the writer.
import {execFile} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {appendFileSync, cpSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {temporaryFolder} from '../../real-servers/temporary-folder.mjs';
import {until} from '../../real-servers/until.mjs';
import {USER, createFiles, createQuery} from '../shop/database.mjs';
import {startWriterProxy} from './haproxy.mjs';
import {OWNER, createNode, nodePorts} from './node.mjs';
import {quietly} from './quietly.mjs';

const run = promisify(execFile);

const NAMES = ['one', 'two', 'three'];

/** Galera's cache is each server's own. */
const COPY = {
  recursive: true,
  filter: (file) => !file.endsWith('galera.cache'),
};

/** Who asks whether a server is well needs no right and no password. */
const CHECKER = "CREATE USER IF NOT EXISTS galera_check@'127.0.0.1';\n";

const createNodes = async (folder, login) => {
  const ports = await Promise.all(NAMES.map(nodePorts));
  const group = ports.map((one) => one.group);
  return NAMES.map((name, index) => {
    const own = join(folder, name);
    mkdirSync(own);
    return createNode({folder: own, name, ports: ports[index], group, login});
  });
};

/**
 * @returns a database as `createShop` takes it, whose port is HAProxy's, with
 *   `nodes`, `writer()` and `isWhole()`
 */
export const startCluster = async () => {
  const folder = temporaryFolder('galera');
  const password = randomBytes(16).toString('hex');
  const nodes = await createNodes(folder.path, {user: USER, password});
  const [first, ...others] = nodes;
  const own = join(folder.path, first.name);
  await createFiles(own, password);
  appendFileSync(join(own, 'users.sql'), CHECKER);
  await run('chown', ['-R', `${OWNER}:`, folder.path]);
  await first.found(join(own, 'users.sql'));
  await first.close();
  // A copy is faster than Galera's own, and needs no more programs.
  for (const {name} of others) {
    cpSync(join(own, 'data'), join(folder.path, name, 'data'), COPY);
  }
  await run('chown', ['-R', `${OWNER}:`, folder.path]);
  await first.found(join(own, 'users.sql'));
  for (const node of others) await node.join();
  const proxy = await startWriterProxy(folder.path, nodes);
  const login = {host: '127.0.0.1', port: proxy.port, user: USER, password};
  // Through HAProxy, as the shop does.
  const query = createQuery(login);
  await until(
    () => quietly(() => query('SELECT 1')),
    'HAProxy to find a writer',
  );

  /** The server that HAProxy sends a new connection to. */
  const writer = async () => {
    const [{name}] = await query('SELECT @@wsrep_node_name AS name');
    return nodes.find((node) => node.name === name);
  };
  /** Whether all servers are well and know of each other. */
  const isWhole = async () => {
    for (const node of nodes) {
      const size = await node.groupSize();
      if (size !== nodes.length || !(await node.isSynced())) return false;
    }
    return true;
  };
  const close = async () => {
    await proxy.close();
    for (const node of nodes) node.signal('SIGCONT');
    await Promise.all(nodes.map((node) => node.close()));
    folder.remove();
  };
  return {...login, query, nodes, writer, isWhole, close};
};
