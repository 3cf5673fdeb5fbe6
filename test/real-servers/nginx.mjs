// An nginx of this run's own, whose files are kept in one folder.
import {writeFileSync} from 'node:fs';
import {userInfo} from 'node:os';
import {join} from 'node:path';

import {start} from '../../scripts/lib/processes.mjs';
import {isRoot} from '../../scripts/lib/programs.mjs';

const TEMPORARY = ['client_body', 'fastcgi', 'proxy', 'scgi', 'uwsgi'];

/** In the foreground, so that it ends with this process. */
const configuration = (folder, {port, http, server}) => `
daemon off;
${isRoot() ? `user ${userInfo().username};` : ''}
pid ${folder}/nginx.pid;
error_log ${folder}/nginx.log;
events {}
http {
access_log off;
${TEMPORARY.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n')}
${http}
server {
listen 127.0.0.1:${port};
${server}
}
}
`;

/**
 * Starts nginx on 127.0.0.1. It listens soon, not at once.
 *
 * @param {string} folder for its files
 * @param {object} options
 * @param {number} options.port
 * @param {string} options.http more lines of the block `http`
 * @param {string} options.server more lines of the block `server`
 */
export const startNginx = (folder, options) => {
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, options));
  const log = join(folder, 'nginx.log');
  return start('nginx', ['-c', file, '-p', folder, '-e', log], {
    stdio: 'ignore',
  });
};
