import {expect} from 'chai';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, it, mock} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {contrastBetween} from '../helpers/contrast.js';
import {runNode} from '../helpers/run-node.js';
import {SLOT_STYLE} from '../helpers/slot-style.js';

/** `#rrggbb` as browsers say it. */
const rgb = (colour: string): string =>
  `rgb(${[1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)).join()})`;

const read = (path: string) =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const readme = read('README.md');

/** Names in the first column of the table that follows a heading. */
function firstColumn(heading: string): string[] {
  const section = readme.slice(readme.indexOf(`## ${heading}`));
  const rows = section.slice(section.indexOf('\n| ---')).split('\n').slice(2);
  const table = rows.slice(
    0,
    rows.findIndex((row) => !row.startsWith('|')),
  );
  return table.flatMap((row) =>
    [...row.split('|')[1]!.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!),
  );
}

describe('README', () => {
  it('lists the attributes of the class comment', () => {
    const source = read('src/element/true-stock-element.ts');
    const attributes = [...source.matchAll(/@attr \{[^}]*\} ([\w-]+)/g)];
    expect(firstColumn('The element').toSorted()).to.eql(
      attributes.map(([, name]) => name!).toSorted(),
    );
  });

  it('lists the attributes of the script tag', () => {
    const source = read('src/page/read-setting.ts');
    const readers = source.slice(source.indexOf('const READERS'));
    const names = readers
      .slice(0, readers.indexOf('};'))
      .matchAll(/^ {2}([a-z]\w+):/gim);
    const kebab = [...names].map(
      ([, name]) =>
        `data-${name!.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    );
    expect(firstColumn('The script tag').toSorted()).to.eql(kebab.toSorted());
  });

  it('has a client snippet that runs', async () => {
    const [, snippet] = /```js\n(import .*?)```/s.exec(readme)!;
    const folder = new URL('../snippets/', import.meta.url);
    mkdirSync(folder, {recursive: true});
    const file = new URL('client.mjs', folder);
    writeFileSync(file, `${snippet}\nclient.close();\nexport {stop};\n`);
    const log = mock.method(console, 'log', () => {});
    const {stop} = (await import(file.href)) as {stop: unknown};
    log.mock.restore();
    expect(stop).to.be.a('function');
    const said = log.mock.calls.map((call) => call.arguments);
    expect(said).to.eql([['checking', undefined, undefined]]);
  });

  it('has a snippet for words that runs', async () => {
    const [, snippet] = /```js\n(import \{addLocale\}.*?)```/s.exec(readme)!;
    const [, words] = /```json\n(.*?)```/s.exec(readme)!;
    const configure = `(await import('true-stock')).configure({messages: ${words}})`;
    expect(await runNode(`${snippet}\n${configure};`)).to.equal('');
  });

  it('tells the sizes that there are, in kB', () => {
    const kilobytes = (path: string) => {
      const bytes = readFileSync(
        new URL(`../../../dist/${path}`, import.meta.url),
      );
      return (brotliCompressSync(bytes).length / 1000).toFixed(1);
    };
    const whole = kilobytes('true-stock.min.js');
    const client = kilobytes('client.js');
    expect(readme).to.include(`a web component of ${whole} kB`);
    expect(readme).to.include(`one file ${whole} kB`);
    expect(readme).to.include(`client alone ${client} kB`);
    expect(readme).to.include(`without DOM (${client} kB)`);
    const decisions = read('docs/decisions.md');
    expect(decisions).to.include(`**${whole} kB for the script tag.**`);
    expect(decisions).to.include(`**${client} kB for the client.**`);
  });

  it('hides slots as the element is tested with', () => {
    expect(readme).to.include(`\`\`\`css\n${SLOT_STYLE}\`\`\``);
  });

  it('has colours for a dark page that can be read there', () => {
    const [, style] = /```css\ntrue-stock {\n(.*?)```/s.exec(readme)!;
    const colours = [...style!.matchAll(/color-([\w-]+): (#\w{6});/g)];
    expect(colours.map(([, state]) => state)).to.have.members([
      'in-stock',
      'low-stock',
      'out-of-stock',
      'backorder',
      'unavailable',
      'stale',
    ]);
    for (const [, , colour] of colours) {
      // Bootstrap's dark page, and a lighter box on it.
      for (const page of ['#212529', '#343a40']) {
        expect(contrastBetween(rgb(colour!), rgb(page))).to.be.at.least(4.5);
      }
    }
  });
});
