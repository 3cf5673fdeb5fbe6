import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What Node prints for a piece of code that has the production build. */
export async function runNode(code: string): Promise<string> {
  const flags = ['--input-type=module', '--eval', code];
  const {stdout, stderr} = await promisify(execFile)(process.execPath, flags, {
    cwd: root,
  });
  return stdout + stderr;
}
