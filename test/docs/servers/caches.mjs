// The real caches, with what docs/caching.md tells an owner to paste.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {start, stop} from '../../../scripts/lib/processes.mjs';
import {isRoot} from '../../../scripts/lib/programs.mjs';
import {freePort} from '../../real-servers/free-port.mjs';
import {isAnswering} from '../../real-servers/is-answering.mjs';
import {startNginx} from '../../real-servers/nginx.mjs';
import {temporaryFolder} from '../../real-servers/temporary-folder.mjs';
import {until} from '../../real-servers/until.mjs';
import {snippetsOf} from './snippets.mjs';

const toOrigin = (code, port) =>
  code
    .replace('127.0.0.1:8080', `127.0.0.1:${port}`)
    .replace('.port = "8080"', `.port = "${port}"`);

/** 502 until the server behind the cache has its socket. */
const isReady = ({status}) => status !== 502;

const running = async (name, folder, server, port) => {
  const url = `http://127.0.0.1:${port}/true-stock/stock.php`;
  await until(() => isAnswering(`${url}?ids=7`, isReady), name);
  const close = async () => {
    await stop(server);
    folder.remove();
  };
  return {url, close};
};

/** nginx with these lines of `http` and of `server`. */
const startNginxCache = async (name, http, server) => {
  const folder = temporaryFolder('nginx');
  const port = await freePort();
  const cache = join(folder.path, 'stock');
  mkdirSync(cache);
  const nginx = startNginx(folder.path, {
    port,
    http: http.replace('/var/cache/nginx/stock', cache),
    server,
  });
  return running(name, folder, nginx, port);
};

/** nginx before the shop's own web server. */
export const startProxyCache = (origin) => {
  const [path, location] = snippetsOf('caching.md', 'nginx');
  return startNginxCache('nginx', path, toOrigin(location, origin.port));
};

/** nginx that talks to php-fpm itself. */
export const startFpmCache = ({root, socket}) => {
  const [, , path, location] = snippetsOf('caching.md', 'nginx');
  const own = location
    .replace('include fastcgi_params', 'include /etc/nginx/fastcgi_params')
    .replace('/run/php/php-fpm.sock', socket);
  return startNginxCache('nginx and php-fpm', path, `root ${root};\n${own}`);
};

export const startVarnish = async (origin) => {
  const folder = temporaryFolder('varnish');
  const port = await freePort();
  const [code] = snippetsOf('caching.md', 'vcl');
  const file = join(folder.path, 'default.vcl');
  writeFileSync(file, toOrigin(code, origin.port));
  const server = start(
    'varnishd',
    [
      '-F',
      ...['-a', `127.0.0.1:${port}`],
      ...['-f', file],
      ...['-n', join(folder.path, 'work')],
      ...['-s', 'malloc,16m'],
      ...['-T', 'none'],
      ...(isRoot() ? ['-j', 'none'] : []),
    ],
    {stdio: 'ignore'},
  );
  return running('Varnish', folder, server, port);
};
