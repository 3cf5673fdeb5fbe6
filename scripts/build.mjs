// Builds the package: TypeScript → build/, then bundles and types → dist/.
import {execFileSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const run = (binary, ...args) =>
  execFileSync(
    process.execPath,
    [
      fileURLToPath(new URL(`../node_modules/${binary}`, import.meta.url)),
      ...args,
    ],
    {cwd: root, stdio: 'inherit'},
  );

rmSync(`${root}/build`, {recursive: true, force: true});
rmSync(`${root}/dist`, {recursive: true, force: true});
run('typescript/bin/tsc', '--project', 'src/tsconfig.json');
run('typescript/bin/tsc', '--project', 'tsconfig.json');
run('rollup/dist/bin/rollup', '--config', 'rollup.config.mjs', '--silent');
