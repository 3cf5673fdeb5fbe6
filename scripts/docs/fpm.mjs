// What docs/caching.md tells an owner whose nginx talks to php-fpm itself: the
// example of docs/endpoint.md in the real php-fpm, counting its questions.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {start, stop} from '../lib/processes.mjs';
import {findInPath, isRoot} from '../lib/programs.mjs';
import {temporaryFolder} from '../opencart/temporary-folder.mjs';
import {snippetsOf} from './snippets.mjs';

/** Debian names the program after its version and keeps it in /usr/sbin. */
const NAMES = ['8.5', '8.4', '8.3', '8.2', '8.1', '8.0', '7.4'].map(
  (version) => `php-fpm${version}`,
);

const counter = (folder) => `<?php
$question = ['url' => $_SERVER['REQUEST_URI'], 'cookie' => $_SERVER['HTTP_COOKIE'] ?? ''];
file_put_contents('${folder}/questions', json_encode($question) . "\\n", FILE_APPEND | LOCK_EX);
if (file_exists('${folder}/failing')) {
    http_response_code(503);
    exit;
}
require __DIR__ . '/example.php';
`;

const configuration = (folder) => `
[global]
error_log = ${folder}/fpm.log
daemonize = no
[shop]
listen = ${folder}/fpm.sock
${isRoot() ? 'user = root\ngroup = root' : ''}
pm = static
pm.max_children = 8
`;

const writeShop = (folder) => {
  const shop = join(folder, 'true-stock');
  const [example] = snippetsOf('endpoint.md', 'php');
  mkdirSync(shop);
  writeFileSync(join(folder, 'questions'), '');
  writeFileSync(join(folder, 'fpm.conf'), configuration(folder));
  writeFileSync(join(shop, 'stock.json'), '{"30": 3, "42": 80}');
  writeFileSync(join(shop, 'example.php'), example);
  writeFileSync(join(shop, 'stock.php'), counter(folder));
};

const startFpm = (folder) => {
  const fpm = findInPath(...NAMES, 'php-fpm');
  if (!fpm) throw new Error('No php-fpm in PATH: add /usr/sbin to it.');
  const options = ['--fpm-config', join(folder, 'fpm.conf')];
  if (isRoot()) options.push('--allow-to-run-as-root');
  return start(fpm, options, {stdio: 'ignore'});
};

/** As `startOrigin`, with `socket` and `root` in place of a port. */
export const startFpmOrigin = async () => {
  const folder = temporaryFolder('fpm');
  const {path: root} = folder;
  const failing = join(root, 'failing');
  writeShop(root);
  const server = startFpm(root);
  return {
    root,
    socket: join(root, 'fpm.sock'),
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
