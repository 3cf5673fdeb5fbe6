import {expect} from 'chai';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {createStockClient, stats} from 'true-stock';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const page = read('docs/javascript.md');

/** Rows of the table whose heading begins with a word: their cells. */
function tableOf(column: string): string[][] {
  const [, rows = ''] =
    new RegExp(`^\\| ${column} .*\\n\\| -.*\\n((?:\\|.*\\n)*)`, 'm').exec(
      page,
    ) ?? [];
  return rows
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
}

/** The names in the first column, without parentheses. */
const namesOf = (column: string): string[] =>
  tableOf(column).flatMap(([, first = '']) =>
    [...first.matchAll(/`(\w+)/g)].map(([, name]) => name!),
  );

/** The fields that an interface of ours declares. */
function fieldsOf(path: string, name: string): string[] {
  const source = read(path);
  const body = source.slice(source.indexOf(`export interface ${name} {`));
  return [
    ...body
      .slice(0, body.indexOf('\n}'))
      .matchAll(/^ {2}(?:readonly )?(\w+)[?:]/gm),
  ].map(([, field]) => field!);
}

describe('docs/javascript.md', () => {
  it('names what the global has', () => {
    const [, members = ''] =
      /const TrueStock = Object\.freeze\(\{\n(.*?)\n\}\);/s.exec(
        read('src/embed.ts'),
      ) ?? [];
    const names = [...members.matchAll(/^ {2}(\w+)[,:]/gm)].map(
      ([, name]) => name!,
    );
    expect(namesOf('name')).to.have.members(names);
  });

  it('names every counter', () => {
    expect(namesOf('counter')).to.have.members(Object.keys(stats()));
  });

  it('names what the client takes, does and tells', () => {
    expect(namesOf('option')).to.have.members(
      fieldsOf('src/client/stock-client.ts', 'StockClientOptions'),
    );
    const client = createStockClient({endpoint: 'https://shop.test/stock'});
    expect(namesOf('method')).to.have.members(Object.keys(client));
    const snapshot = client.peek('42');
    client.close();
    expect(namesOf('field')).to.have.members(Object.keys(snapshot));
  });
});
