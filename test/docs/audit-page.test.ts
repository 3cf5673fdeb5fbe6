import {expect} from 'chai';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, it, mock} from 'node:test';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const page = read('docs/audit.md');

/** The names in the first column of the table with this heading. */
function namesOf(heading: string): string[] {
  const [, rows = ''] =
    new RegExp(`^\\| ${heading} .*\\n\\| -.*\\n((?:\\|.*\\n)*)`, 'm').exec(
      page,
    ) ?? [];
  return rows
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([\w-]+)/g)])
    .map(([, name]) => name!);
}

/** The fields that an interface of ours declares. */
function fieldsOf(path: string, name: string): string[] {
  const source = read(path);
  const body = source.slice(source.indexOf(`export interface ${name} {`));
  return [
    ...body.slice(0, body.indexOf('\n}')).matchAll(/^ {2}readonly (\w+)[?:]/gm),
  ].map(([, field]) => field!);
}

/** The names of all rules, in both tables. */
const rules = [
  ...page.matchAll(/^\| rule .*\n\| -.*\n((?:\|.*\n)*)/gm),
].flatMap(([, rows = '']) =>
  [...rows.matchAll(/^\| `([\w-]+)`/gm)].map(([, rule]) => rule!),
);

describe('docs/audit.md', () => {
  it('has a snippet that prints what the page says', async () => {
    const [, snippet = ''] = /```js\n(.*?)```/s.exec(page) ?? [];
    const folder = new URL('../snippets/', import.meta.url);
    mkdirSync(folder, {recursive: true});
    const file = new URL('audit.mjs', folder);
    writeFileSync(file, snippet);
    const log = mock.method(console, 'log', () => {});
    await import(file.href);
    log.mock.restore();
    const [said] = log.mock.calls.map((call) => call.arguments.join(' '));
    expect(page).to.include(`It prints \`${said}\``);
  });

  it('names every export', async () => {
    const names = Object.keys(await import('true-stock/audit'));
    expect(namesOf('function')).to.have.members(names);
  });

  it('names every fact, option and part of the report', () => {
    expect(namesOf('fact')).to.have.members(
      fieldsOf('src/audit/counter.ts', 'Counter'),
    );
    expect(namesOf('option')).to.have.members(
      fieldsOf('src/audit/report.ts', 'AuditOptions'),
    );
    const parts = fieldsOf('src/audit/report.ts', 'Report');
    expect(namesOf('part')).to.include.members(parts);
  });

  it('names every rule', () => {
    const sources = readdirSync(new URL('src/audit/', root))
      .map((file) => read(`src/audit/${file}`))
      .join('\n');
    const used = [
      ...sources.matchAll(/(?:findingOf(?:Many)?\(|\{rule:)\s*'([\w-]+)'/g),
    ].map(([, rule]) => rule!);
    const reasons = ['corrected', 'refused'];
    expect([...new Set(used)]).to.have.members([...rules, ...reasons]);
  });
});
