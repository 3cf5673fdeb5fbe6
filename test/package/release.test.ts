import {expect} from 'chai';
import {zipSync} from 'fflate';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';

interface Release {
  about: {version: string; repository?: {url: string}};
  source: string;
  changelog: string;
  readme: string;
  hash: string;
}

const script = (name: string) =>
  new URL(`../../../scripts/release/${name}.mjs`, import.meta.url).href;

const {faultsOf} = (await import(script('check'))) as {
  faultsOf: (tag: string, release: Release) => string[];
};
const {sectionOf} = (await import(script('changelog'))) as {
  sectionOf: (
    changelog: string,
    version: string,
  ) => {date?: string; text: string} | null;
};

const {listZip} = (await import(script('checksum'))) as {
  listZip: (zip: Uint8Array) => string;
};

const CHANGELOG = `# Changelog

## Unreleased

## 1.2.0 - 2026-12-01

### Added

- A thing.

## [1.1.0] - 2026-11-01

- Another.
`;

const RELEASE: Release = {
  about: {version: '1.2.0', repository: {url: 'https://shop.test/true-stock'}},
  source: "export const version = '1.2.0';",
  changelog: CHANGELOG,
  readme: 'https://cdn.test/true-stock@1.2.0/dist integrity="sha384-x"',
  hash: 'sha384-x',
};

describe('a release', () => {
  it('has what the changelog says of its version', () => {
    expect(sectionOf(CHANGELOG, '1.2.0')).to.eql({
      date: '2026-12-01',
      text: '### Added\n\n- A thing.',
    });
    expect(sectionOf(CHANGELOG, '1.1.0')?.text).to.equal('- Another.');
    expect(sectionOf(CHANGELOG, 'Unreleased')?.text).to.equal('');
    expect(sectionOf(CHANGELOG, '1.3.0')).to.equal(null);
  });

  it('lists its zips file by file, with hashes', () => {
    const text = (content: string) => new TextEncoder().encode(content);
    const hash = (content: string) =>
      createHash('sha256').update(content).digest('hex');
    const zip = zipSync({
      'upload/b.php': text('<?php'),
      upload: {empty: {}, 'a.js': text('1;')},
    });
    expect(listZip(zip)).to.equal(
      `${hash('1;')}  upload/a.js\n${hash('<?php')}  upload/b.php\n`,
    );
  });

  it('is right where all agree on the version', () => {
    expect(faultsOf('v1.2.0', RELEASE)).to.eql([]);
  });

  const wrong: Record<string, [tag: string, Partial<Release>, RegExp]> = {
    'another tag': ['v1.2.1', {}, /the tag is v1\.2\.1/],
    'a version that is none': [
      'vnext',
      {about: {...RELEASE.about, version: 'next'}},
      /no semantic version/,
    ],
    'another version in the code': [
      'v1.2.0',
      {source: "'1.1.0'"},
      /version\.ts/,
    ],
    'no section': ['v1.2.0', {changelog: '# Changelog'}, /no dated 1\.2\.0/],
    'changes that are not released': [
      'v1.2.0',
      {changelog: CHANGELOG.replace('Unreleased\n', 'Unreleased\n\n- New.\n')},
      /unreleased changes/,
    ],
    'no repository': ['v1.2.0', {about: {version: '1.2.0'}}, /repository/],
    'the hash of another build': [
      'v1.2.0',
      {hash: 'sha384-y'},
      /npm run readme/,
    ],
  };
  for (const [what, [tag, changes, fault]] of Object.entries(wrong)) {
    it(`is stopped by ${what}`, () => {
      const faults = faultsOf(tag, {...RELEASE, ...changes});
      expect(faults.some((text) => fault.test(text))).to.equal(true);
    });
  }
});
