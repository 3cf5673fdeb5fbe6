// A folder behind nginx and php-fpm, as shops run in earnest.
import {stop} from '../../scripts/lib/processes.mjs';
import {freePort} from '../real-servers/free-port.mjs';
import {isAnswering} from '../real-servers/is-answering.mjs';
import {startNginx} from '../real-servers/nginx.mjs';
import {startFpm} from '../real-servers/php-fpm.mjs';
import {temporaryFolder} from '../real-servers/temporary-folder.mjs';
import {until} from '../real-servers/until.mjs';

const SETTINGS = `
php_admin_value[opcache.enable] = 1
php_admin_value[display_errors] = 0
`;

const HTTP = 'keepalive_requests 10000000;';

const serverBlock = (directory, socket) => `
root ${directory};
location ~ \\.php$ {
  include /etc/nginx/fastcgi_params;
  fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
  fastcgi_pass unix:${socket};
}
`;

const startServers = (folder, directory, {port, lines, settings}) => {
  const {socket, server: fpm} = startFpm(folder, settings, lines);
  const options = {port, http: HTTP, server: serverBlock(directory, socket)};
  return [fpm, startNginx(folder, options)];
};

/** 502 until php-fpm has its socket. */
const isReady = ({status}) => status < 500;

/**
 * Serves a directory on 127.0.0.1; resolves when `path` answers.
 *
 * @param {string} directory
 * @param {string} path a PHP file that answers without side effects
 * @param {string[]} [lines] more lines of php.ini
 * @param {string} [settings] lines of the pool's configuration
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export const serveWithFpm = async (
  directory,
  path,
  lines,
  settings = SETTINGS,
) => {
  const folder = temporaryFolder('fpm');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const servers = startServers(folder.path, directory, {port, lines, settings});
  await until(
    () => isAnswering(url + path, isReady),
    `nginx and php-fpm at ${url}`,
  );
  const close = async () => {
    await Promise.all(servers.map(stop));
    folder.remove();
  };
  return {url, close};
};
