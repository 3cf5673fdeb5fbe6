import {expect} from 'chai';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readState, writeState} from '../../demo/bench/bench-state.js';

const docs = new URL('../../../docs/', import.meta.url);
const text = readFileSync(new URL('states.md', docs), 'utf8');

const PNG = '89504e470d0a1a0a';

/** The README shows this one too, in full width. */
const LARGE = 'images/bench.png';

describe('docs/states.md', () => {
  it('shows each picture once, and each is small', () => {
    const shown = [...text.matchAll(/\]\((images\/[^)]+)\)/g)].map(
      ([, path = '']) => path,
    );
    const made = readdirSync(new URL('images/', docs));
    expect(shown.toSorted()).to.eql(made.map((name) => `images/${name}`));
    for (const path of shown) {
      const file = new URL(path, docs);
      expect(readFileSync(file).toString('hex', 0, 8), path).to.equal(PNG);
      const most = path === LARGE ? 120_000 : 40_000;
      expect(statSync(file).size, path).to.be.lessThan(most);
    }
  });

  it('has links that the bench reads as they are written', () => {
    const links = [...text.matchAll(/`(#[a-z][^`]+)`/g)].map(
      ([, hash = '']) => hash,
    );
    expect(links.length).to.be.greaterThan(8);
    for (const hash of links) {
      expect(writeState(readState(hash)), hash).to.equal(hash);
    }
  });

  it('has the style that the themes of the demo have', () => {
    const [, rule = ''] = /```css\n([^]*?)```/.exec(text) ?? [];
    for (const look of ['opencart-3', 'opencart-4']) {
      const file = new URL(`../demo/styles/${look}.css`, docs);
      expect(readFileSync(file, 'utf8')).to.include(rule);
    }
  });
});
