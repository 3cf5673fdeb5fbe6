// The real caches, with what docs/caching.md tells an owner to paste.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {userInfo} from 'node:os';

import {start, stop} from '../../../scripts/lib/processes.mjs';
import {isRoot} from '../../../scripts/lib/programs.mjs';
import {freePort} from '../../real-servers/free-port.mjs';
import {temporaryFolder} from '../../real-servers/temporary-folder.mjs';
import {until} from '../../real-servers/until.mjs';
import {snippetsOf} from './snippets.mjs';

const toOrigin = (code, port) =>
  code
    .replace('127.0.0.1:8080', `127.0.0.1:${port}`)
    .replace('.port = "8080"', `.port = "${port}"`);

/** 502 until what is behind it has its socket. */
const listens = async (url) => {
  try {
    return (await fetch(url)).status !== 502;
  } catch (error) {
    if (error.cause?.code === 'ECONNREFUSED') return false;
    throw error;
  }
};

const running = async (name, folder, server, port) => {
  const url = `http://127.0.0.1:${port}/true-stock/stock.php`;
  await until(() => listens(`${url}?ids=7`), name);
  const close = async () => {
    await stop(server);
    folder.remove();
  };
  return {url, close};
};

/** nginx with these lines of `http` and of `server`. */
const runNginx = async (name, path, server) => {
  const folder = temporaryFolder('nginx');
  const port = await freePort();
  const cache = join(folder.path, 'stock');
  mkdirSync(cache);
  const temporary = ['client_body', 'fastcgi', 'proxy', 'scgi', 'uwsgi']
    .map((kind) => `${kind}_temp_path ${folder.path}/${kind};`)
    .join('\n');
  const file = join(folder.path, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off;
${isRoot() ? `user ${userInfo().username};` : ''}
pid ${folder.path}/nginx.pid;
error_log ${folder.path}/nginx.log;
events {}
http {
access_log off;
${temporary}
${path.replace('/var/cache/nginx/stock', cache)}
server {
listen 127.0.0.1:${port};
${server}
}
}
`,
  );
  const log = join(folder.path, 'nginx.log');
  const nginx = start('nginx', ['-c', file, '-p', folder.path, '-e', log], {
    stdio: 'ignore',
  });
  return running(name, folder, nginx, port);
};

export const startNginx = (origin) => {
  const [path, location] = snippetsOf('caching.md', 'nginx');
  return runNginx('nginx', path, toOrigin(location, origin.port));
};

export const startFastCgi = ({root, socket}) => {
  const [, , path, location] = snippetsOf('caching.md', 'nginx');
  const own = location
    .replace('include fastcgi_params', 'include /etc/nginx/fastcgi_params')
    .replace('/run/php/php-fpm.sock', socket);
  return runNginx('nginx and php-fpm', path, `root ${root};\n${own}`);
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
