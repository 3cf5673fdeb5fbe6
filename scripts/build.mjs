// Builds the package: TypeScript → build/, then bundles, types, the manifest,
// editor data and the demo → dist/. Does nothing when that is already there for the
// source as it is, so every command that needs a build can ask for one.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import analyzer from './package/analyzer-config.mjs';
import {vsCodeData, webTypes} from './package/editor-data.mjs';
import {integrities} from './package/integrity.mjs';
import {packageManifest} from './package/manifest.mjs';
import {fingerprint} from './lib/fingerprint.mjs';
import {root} from './lib/root.mjs';

/** Written last: a build that broke off has none. */
const STAMP = join(root, 'build', 'fingerprint');
/** Somebody may have deleted one of the two folders. */
const LAST_OUTPUT = join(root, 'dist', 'demo', 'index.html');

const run = (binary, ...args) =>
  execFileSync(
    process.execPath,
    [join(root, 'node_modules', binary), ...args],
    {cwd: root, stdio: ['ignore', 'inherit', 'inherit']},
  );

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

const writeJson = (path, value) =>
  writeFileSync(join(root, path), `${JSON.stringify(value, null, 2)}\n`);

const compile = () => {
  rmSync(join(root, 'build'), {recursive: true, force: true});
  rmSync(join(root, 'dist'), {recursive: true, force: true});
  run('typescript/bin/tsc', '--project', 'src/tsconfig.json');
  run('typescript/bin/tsc', '--project', 'tsconfig.json');
  run('rollup/dist/bin/rollup', '--config', 'rollup.config.mjs', '--silent');
};

/** Writes the manifest and the editor data, both from the class comment. */
const describe = () => {
  run(
    '@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--config',
    'scripts/package/analyzer-config.mjs',
  );
  const analysis = readJson(`${analyzer.outdir}/custom-elements.json`);
  const [element] = analyzer.globs;
  const manifest = packageManifest(analysis, join(root, element));
  writeJson('dist/custom-elements.json', manifest);
  writeJson('dist/vscode.html-custom-data.json', vsCodeData(manifest));
  writeJson(
    'dist/web-types.json',
    webTypes(manifest, readJson('package.json')),
  );
};

const isCurrent = (source) =>
  existsSync(LAST_OUTPUT) &&
  existsSync(STAMP) &&
  readFileSync(STAMP, 'utf8') === source;

const build = (source) => {
  compile();
  describe();
  writeJson('dist/integrity.json', integrities(join(root, 'dist')));
  execFileSync(process.execPath, [join(root, 'scripts/build-demo.mjs')]);
  writeFileSync(STAMP, source);
};

const source = fingerprint();
if (isCurrent(source)) console.log('build/ and dist/ are up to date.');
else build(source);
