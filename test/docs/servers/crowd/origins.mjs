// Endpoints that tell when each answer was read, and that can be killed.
import {once} from 'node:events';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';

import {stop} from '../../../../scripts/lib/processes.mjs';
import {root} from '../../../../scripts/lib/root.mjs';
import {startFpm} from '../../../real-servers/php-fpm.mjs';
import {temporaryFolder} from '../../../real-servers/temporary-folder.mjs';
import {until} from '../../../real-servers/until.mjs';

/** What the extension tells caches, from its own source. */
const cacheControl = () => {
  const file = join(root, 'opencart/shared/src/Endpoint/Response.php');
  return /SHARED = '([^']+)'/.exec(readFileSync(file, 'utf8'))[1];
};

/** Seconds that caches are told, by directive. */
export const cacheSeconds = () =>
  Object.fromEntries(
    [...cacheControl().matchAll(/([\w-]+)=(\d+)/g)].map(([, name, value]) => [
      name,
      Number(value),
    ]),
  );

const BODY = '{"version":1,"products":{}}';

/**
 * @typedef {object} CrowdOrigin
 * @property {() => number} reads so far
 * @property {() => Promise<void>} kill ends it with its connections
 * @property {() => Promise<void>} revive starts it again at the same address
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<CrowdOrigin & {port: number}>} */
export const startNodeOrigin = async () => {
  let reads = 0;
  const headers = {
    'Content-Type': 'application/json',
    'Cache-Control': cacheControl(),
  };
  const server = createServer((request, response) => {
    reads += 1;
    response.writeHead(200, {...headers, 'Read-At': Date.now()}).end(BODY);
  });
  const listen = async (port) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const kill = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  await listen(0);
  const {port} = server.address();
  return {
    port,
    reads: () => reads,
    kill,
    revive: () => listen(port),
    close: kill,
  };
};

/** Its log has a byte for each time that it was read. */
const script = (log) => `<?php
$now = (int) floor(microtime(true) * 1000);
file_put_contents('${log}', '.', FILE_APPEND | LOCK_EX);
header('Content-Type: application/json');
header('Cache-Control: ${cacheControl()}');
header("Read-At: $now");
echo '${BODY}';
`;

/** @returns {Promise<CrowdOrigin & {root: string, socket: string}>} */
export const startFpmOrigin = async () => {
  const folder = temporaryFolder('crowd');
  const log = join(folder.path, 'reads');
  mkdirSync(join(folder.path, 'true-stock'));
  writeFileSync(log, '');
  writeFileSync(join(folder.path, 'true-stock/stock.php'), script(log));
  const {socket, ...first} = startFpm(folder.path);
  let {server} = first;
  const kill = async () => {
    await stop(server);
    rmSync(socket, {force: true});
  };
  return {
    root: folder.path,
    socket,
    reads: () => statSync(log).size,
    kill,
    async revive() {
      ({server} = startFpm(folder.path));
      await until(() => existsSync(socket), 'the socket of php-fpm');
    },
    async close() {
      await kill();
      folder.remove();
    },
  };
};
