// A folder behind nginx and php-fpm, as shops run in earnest.
import {writeFileSync} from 'node:fs';
import {userInfo} from 'node:os';
import {join} from 'node:path';

import {startFpm} from '../real-servers/php-fpm.mjs';
import {start, stop} from '../../scripts/lib/processes.mjs';
import {isRoot} from '../../scripts/lib/programs.mjs';
import {freePort} from '../real-servers/free-port.mjs';
import {temporaryFolder} from '../real-servers/temporary-folder.mjs';
import {until} from '../real-servers/until.mjs';

const SETTINGS = `
php_admin_value[opcache.enable] = 1
php_admin_value[display_errors] = 0
`;

const nginxConfiguration = (folder, directory, port, socket) => `
daemon off;
${isRoot() ? `user ${userInfo().username};` : ''}
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx.log;
events {}
http {
  access_log off;
  keepalive_requests 10000000;
  client_body_temp_path ${folder}/body;
  fastcgi_temp_path ${folder}/fastcgi;
  proxy_temp_path ${folder}/proxy;
  scgi_temp_path ${folder}/scgi;
  uwsgi_temp_path ${folder}/uwsgi;
  server {
    listen 127.0.0.1:${port};
    root ${directory};
    location ~ \\.php$ {
      include /etc/nginx/fastcgi_params;
      fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
      fastcgi_pass unix:${socket};
    }
  }
}
`;

/** Both keep to the foreground, so they end with this process. */
const launch = (folder, directory, port) => {
  const {socket, server} = startFpm(folder, SETTINGS);
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, nginxConfiguration(folder, directory, port, socket));
  const log = join(folder, 'nginx.log');
  const options = ['-c', file, '-p', folder, '-e', log];
  return [server, start('nginx', options, {stdio: 'ignore'})];
};

/** 502 until php-fpm has its socket. */
const answers = async (url) => {
  try {
    return (await fetch(url)).status < 500;
  } catch (error) {
    if (error.cause?.code === 'ECONNREFUSED') return false;
    throw error;
  }
};

/**
 * Serves a directory on 127.0.0.1; resolves when `path` answers.
 *
 * @param {string} directory
 * @param {string} path a PHP file that answers without side effects
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export const serveWithFpm = async (directory, path) => {
  const folder = temporaryFolder('fpm');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const servers = launch(folder.path, directory, port);
  await until(() => answers(url + path), `nginx and php-fpm at ${url}`);
  const close = async () => {
    await Promise.all(servers.map(stop));
    folder.remove();
  };
  return {url, close};
};
