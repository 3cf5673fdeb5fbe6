// npm run release:publish -- v1.2.3: publishes dist/release to npm and GitHub.
// With --dry-run npm only simulates it, and GitHub is left out; with --only npm or
// --only github the other is.
import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import {root} from '../lib/root.mjs';

const {
  values: {'dry-run': isDryRun, only},
  positionals: [tag],
} = parseArgs({
  options: {
    'dry-run': {type: 'boolean', default: false},
    only: {type: 'string'},
  },
  allowPositionals: true,
});

const folder = join(root, 'dist', 'release');
const files = readdirSync(folder).map((name) => join(folder, name));
const tarball = files.find((file) => file.endsWith('.tgz'));

const run = (program, ...args) => {
  console.log([program, ...args].join(' '));
  execFileSync(program, args, {cwd: root, stdio: 'inherit'});
};

/** A version with a hyphen is a prerelease, which npm must not install by default. */
const channel = tag.includes('-') ? ['--tag', 'next'] : [];
const trial = isDryRun ? ['--dry-run'] : ['--provenance'];

if (only !== 'github') {
  run('npm', 'publish', tarball, '--access', 'public', ...channel, ...trial);
}
if (!isDryRun && only !== 'npm') {
  const notes = join('dist', 'release-notes.md');
  const about = ['--verify-tag', '--title', tag, '--notes-file', notes];
  const kind = tag.includes('-') ? ['--prerelease'] : [];
  run('gh', 'release', 'create', tag, ...about, ...kind, ...files);
}
