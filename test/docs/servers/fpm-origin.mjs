// The origin in a real php-fpm, for an nginx that talks to it directly.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {stop} from '../../../scripts/lib/processes.mjs';
import {startFpm} from '../../real-servers/php-fpm.mjs';
import {temporaryFolder} from '../../real-servers/temporary-folder.mjs';
import {codeOf} from './start-example.mjs';

/** PHP that logs a request, waits while there is a file `held`, and answers. */
const counter = (folder) => `<?php
$request = ['url' => $_SERVER['REQUEST_URI'], 'cookie' => $_SERVER['HTTP_COOKIE'] ?? ''];
file_put_contents('${folder}/requests', json_encode($request) . "\\n", FILE_APPEND | LOCK_EX);
for (; file_exists('${folder}/held'); clearstatcache()) {
    usleep(2000);
}
if (file_exists('${folder}/failing')) {
    http_response_code(503);
    exit;
}
require __DIR__ . '/example.php';
`;

const writeShop = (folder) => {
  const shop = join(folder, 'true-stock');
  mkdirSync(shop);
  writeFileSync(join(folder, 'requests'), '');
  writeFileSync(join(shop, 'stock.json'), '{"30": 3, "42": 80}');
  writeFileSync(join(shop, 'example.php'), codeOf('PHP'));
  writeFileSync(join(shop, 'stock.php'), counter(folder));
};

/** Creates and removes a file that the PHP code checks. */
const createSwitch = (file) => (isOn) => {
  if (isOn) writeFileSync(file, '');
  else rmSync(file);
};

/**
 * @returns {Promise<Omit<import('./origin.mjs').Origin, 'port'> &
 *   {root: string, socket: string}>} nginx needs these instead of a port
 */
export const startFpmOrigin = async () => {
  const folder = temporaryFolder('fpm');
  const {path: root} = folder;
  writeShop(root);
  const {socket, server} = startFpm(root);
  return {
    root,
    socket,
    get requests() {
      const lines = readFileSync(join(root, 'requests'), 'utf8').split('\n');
      return lines.filter(Boolean).map((line) => JSON.parse(line));
    },
    fail: createSwitch(join(root, 'failing')),
    hold: createSwitch(join(root, 'held')),
    async close() {
      await stop(server);
      folder.remove();
    },
  };
};
