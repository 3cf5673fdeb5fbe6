// npm run release:check -- v1.2.3: checks that all files agree on the version.
// Prints what does not and exits with code 1.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

import {root} from '../lib/root.mjs';
import {sectionOf} from './changelog.mjs';

const SEMANTIC = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** What is wrong with a release of this tag. */
export const faultsOf = (tag, {about, source, changelog, readme, hash}) => {
  const {version, repository} = about;
  const section = sectionOf(changelog, version);
  const unreleased = sectionOf(changelog, 'Unreleased');
  const checks = [
    [SEMANTIC.test(version), `"${version}" is no semantic version`],
    [tag === `v${version}`, `the tag is ${tag}, package.json has ${version}`],
    [source.includes(`'${version}'`), `src/page/version.ts is not ${version}`],
    [section?.date && section.text, `CHANGELOG.md has no dated ${version}`],
    [!unreleased?.text, 'CHANGELOG.md still has unreleased changes'],
    // npm compares it with the origin of the release.
    [repository?.url, 'package.json has no repository: provenance needs it'],
    [
      readme.includes(`/true-stock@${version}/`) && readme.includes(hash),
      'the script tag in README.md is another build: run npm run readme',
    ],
  ];
  return checks.filter(([isRight]) => !isRight).map(([, fault]) => fault);
};

const read = (path) => readFileSync(join(root, path), 'utf8');

const main = () => {
  const faults = faultsOf(process.argv[2], {
    about: JSON.parse(read('package.json')),
    source: read('src/page/version.ts'),
    changelog: read('CHANGELOG.md'),
    readme: read('README.md'),
    hash: JSON.parse(read('dist/integrity.json'))['true-stock.min.js'],
  });
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
