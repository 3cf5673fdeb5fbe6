import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

// Imported first: at exit it ends the servers, then folders are removed.
import '../../scripts/lib/processes.mjs';

const folders = new Set();

const removeFolder = (path) => {
  // A server that is just being killed may still write: hence the retries.
  rmSync(path, {recursive: true, force: true, maxRetries: 10, retryDelay: 50});
  folders.delete(path);
};

process.on('exit', () => {
  for (const path of folders) removeFolder(path);
});

/**
 * A new folder that is gone when `remove` was called, and in any case when this
 * process ends: by itself, by an error, by Ctrl-C.
 *
 * @param {string} purpose a word for its name
 */
export const temporaryFolder = (purpose) => {
  const path = mkdtempSync(join(tmpdir(), `true-stock-${purpose}-`));
  folders.add(path);
  return {path, remove: () => removeFolder(path)};
};
