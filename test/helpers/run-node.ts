import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs code in Node with the production build; resolves to its output. */
export async function runNode(code: string): Promise<string> {
  const flags = ['--input-type=module', '--eval', code];
  const {stdout, stderr} = await promisify(execFile)(process.execPath, flags, {
    cwd: root,
  });
  return stdout + stderr;
}
