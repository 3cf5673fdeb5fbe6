import {expect} from 'chai';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {format} from 'prettier';
import {runNode} from '../helpers/run-node.js';

const read = (path: string) =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('docs/element.md', () => {
  const page = read('docs/element.md');

  it('is what the class comment says: else run npm run readme', async () => {
    const made = await runNode(
      "import {elementPage} from './scripts/package/element-page.mjs';" +
        "import {readFileSync} from 'node:fs';" +
        "const file = readFileSync('dist/custom-elements.json', 'utf8');" +
        'process.stdout.write(elementPage(JSON.parse(file)));',
    );
    expect(await format(made, {parser: 'markdown'})).to.equal(page);
  });

  it('names every attribute, event and part', () => {
    for (const name of ['product-id', 'true-stock-block', 'indicator']) {
      expect(page).to.include(`| \`${name}\``);
    }
  });
});
