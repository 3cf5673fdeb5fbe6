import {expect} from 'chai';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, it, mock} from 'node:test';
import {brotliCompressSync} from 'node:zlib';

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
  it('is short', () => {
    expect(readme.split('\n').length - 1).to.be.at.most(180);
  });

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
    expect(readme).to.include(`without DOM (${client} kB)`);
    const performance = read('docs/performance.md');
    expect(performance).to.include(`one file ${whole} kB`);
    expect(performance).to.include(`client alone ${client} kB`);
    const decisions = read('docs/decisions.md');
    expect(decisions).to.include(`**${whole} kB for the script tag.**`);
    expect(decisions).to.include(`**${client} kB for the client.**`);
  });
});
