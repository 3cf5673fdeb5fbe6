import {expect} from 'chai';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const root = new URL('../../../', import.meta.url);

const PAGES = ['', 'docs/'].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => folder + name),
);

/** Headings as GitHub makes addresses of them. */
const anchorsOf = (page: URL) =>
  [...readFileSync(page, 'utf8').matchAll(/^#+ (.*)$/gm)].map(
    ([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
  );

/** What does not lead anywhere, of a page's links to files of ours. */
const deadOf = (page: string) =>
  [...readFileSync(new URL(page, root), 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !/^https?:/.test(address))
    .filter((address) => {
      const target = new URL(address, new URL(page, root));
      const {hash} = target;
      target.hash = '';
      if (!existsSync(target)) return true;
      return hash !== '' && !anchorsOf(target).includes(hash.slice(1));
    });

/** Files and folders of ours that a page names in code. */
const pathsIn = (page: string) =>
  [
    ...readFileSync(new URL(page, root), 'utf8').matchAll(
      /`((?:src|test|demo|opencart|scripts)\/[\w./-]*)`/g,
    ),
  ].map(([, path = '']) => path);

describe('links', () => {
  for (const page of PAGES) {
    it(`of ${page} lead somewhere`, () => {
      expect(deadOf(page)).to.eql([]);
    });
  }

  for (const page of PAGES) {
    it(`${page} names files that exist`, () => {
      const missing = pathsIn(page).filter(
        (path) => !existsSync(new URL(path, root)),
      );
      expect(missing).to.eql([]);
    });
  }

  it('lead to every page of docs', () => {
    const readme = readFileSync(new URL('README.md', root), 'utf8');
    for (const page of PAGES.filter((name) => name !== 'README.md')) {
      if (page === 'CHANGELOG.md') continue;
      expect(readme).to.include(`](${page})`);
    }
  });
});
