import {join} from 'node:path';

import {run} from '../../../scripts/lib/processes.mjs';
import {root} from '../../../scripts/lib/root.mjs';

/** Far more than a build takes, also on a machine that is busy. */
const LIMIT_MS = 600_000;

/**
 * Builds and packages the source as it is now.
 *
 * @returns {Promise<string>} the folder that `npm run package` makes
 */
export const buildFiles = async () => {
  for (const script of ['build.mjs', 'package.mjs']) {
    const file = join(root, 'scripts', script);
    const code = await run(process.execPath, [file], {
      cwd: root,
      limitMs: LIMIT_MS,
    });
    if (code !== 0) throw new Error(`scripts/${script} failed: see above.`);
  }
  return join(root, 'dist', 'opencart', 'true-stock');
};
