// An HAProxy of this run's own.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {start} from '../../scripts/lib/processes.mjs';

/**
 * It listens soon, not at once.
 *
 * @param {string} folder for its files
 * @param {string} configuration
 */
export const startHaproxy = (folder, configuration) => {
  const file = join(folder, 'haproxy.cfg');
  writeFileSync(file, configuration);
  return start('haproxy', ['-db', '-f', file], {stdio: 'ignore'});
};
