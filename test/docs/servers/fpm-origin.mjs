// What docs/caching.md tells an owner whose nginx talks to php-fpm itself: the
// example of docs/endpoint.md in the real php-fpm, counting its questions.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {startFpm} from '../../real-servers/php-fpm.mjs';
import {stop} from '../../../scripts/lib/processes.mjs';
import {temporaryFolder} from '../../real-servers/temporary-folder.mjs';
import {snippetsOf} from './snippets.mjs';

const counter = (folder) => `<?php
$question = ['url' => $_SERVER['REQUEST_URI'], 'cookie' => $_SERVER['HTTP_COOKIE'] ?? ''];
file_put_contents('${folder}/questions', json_encode($question) . "\\n", FILE_APPEND | LOCK_EX);
if (file_exists('${folder}/failing')) {
    http_response_code(503);
    exit;
}
require __DIR__ . '/example.php';
`;

const writeShop = (folder) => {
  const shop = join(folder, 'true-stock');
  const [example] = snippetsOf('endpoint.md', 'php');
  mkdirSync(shop);
  writeFileSync(join(folder, 'questions'), '');
  writeFileSync(join(shop, 'stock.json'), '{"30": 3, "42": 80}');
  writeFileSync(join(shop, 'example.php'), example);
  writeFileSync(join(shop, 'stock.php'), counter(folder));
};

/** As `startOrigin`, with `socket` and `root` in place of a port. */
export const startFpmOrigin = async () => {
  const folder = temporaryFolder('fpm');
  const {path: root} = folder;
  const failing = join(root, 'failing');
  writeShop(root);
  const {socket, server} = startFpm(root);
  return {
    root,
    socket,
    get requests() {
      const lines = readFileSync(join(root, 'questions'), 'utf8').split('\n');
      return lines.filter(Boolean).map((line) => JSON.parse(line));
    },
    fail(isFailing) {
      if (isFailing) writeFileSync(failing, '');
      else rmSync(failing);
    },
    async close() {
      await stop(server);
      folder.remove();
    },
  };
};
