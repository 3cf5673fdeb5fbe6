import {expect} from 'chai';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const root = new URL('../../../', import.meta.url);

const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

const page = read('docs/architecture.md');

/** The wings in the order in which they may import, as a test holds it. */
const [, list = ''] =
  /const WINGS = \[(.*?)\]/s.exec(read('test/imports.test.ts')) ?? [];
const wings = [...list.matchAll(/'(\w+)'/g)].map(([, wing = '']) => wing);

describe('docs/architecture.md', () => {
  it('has the wings in the order of imports', () => {
    const rows = [...page.matchAll(/^\| `(\w+)\/` +\|/gm)];
    const named = rows.map(([, folder]) => folder);
    expect(wings.length).to.be.greaterThan(6);
    expect(named.slice(0, wings.length)).to.eql(wings);
  });

  for (const wing of wings) {
    // The checks of the panel are named after what they check.
    if (wing === 'debug') continue;
    it(`names every file of ${wing}/`, () => {
      const files = readdirSync(new URL(`src/${wing}/`, root))
        .filter((file) => file.endsWith('.ts'))
        .map((file) => file.replace('.ts', ''));
      const unnamed = files.filter(
        (file) => !new RegExp(`[\`/]${file}\``).test(page),
      );
      expect(files.length).to.be.greaterThan(5);
      expect(unnamed).to.eql([]);
    });
  }
});
