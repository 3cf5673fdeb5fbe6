// The package as npm would publish it, from the last build.
import {execFileSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';

import {root} from './root.mjs';

/** Packs dist/ into a folder and returns the tarball's path. */
export const packInto = (folder) => {
  mkdirSync(folder, {recursive: true});
  const options = ['--ignore-scripts', '--json', '--pack-destination', folder];
  const output = execFileSync('npm', ['pack', ...options], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const {filename} = Object.values(JSON.parse(output))[0];
  return join(folder, filename);
};

/** Unpacks a tarball of npm into a folder. */
export const unpackInto = (tarball, folder) => {
  mkdirSync(folder, {recursive: true});
  const options = ['--strip-components=1', '-C', folder];
  execFileSync('tar', ['-xzf', tarball, ...options], {stdio: 'inherit'});
};
