import {expect} from 'chai';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

// Compiled to build/test/node.
const SOURCE = new URL('../../../src/', import.meta.url);

const sourceFiles = readdirSync(SOURCE, {recursive: true, encoding: 'utf8'})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

const IMPORT = /^(?:import|export)\b(?<names>[^;='"]*)'(?<from>\.[^']*)'/gm;

/** Files that a file needs when it runs: types are gone by then. */
const importsOf = (path: string): string[] =>
  [...readFileSync(new URL(path, SOURCE), 'utf8').matchAll(IMPORT)]
    .filter(({groups}) => !groups?.names?.startsWith(' type '))
    .map(({groups}) => new URL(groups?.from ?? '', new URL(path, SOURCE)))
    .map(({href}) => href.slice(SOURCE.href.length).replace(/js$/, 'ts'));

const graph = new Map(sourceFiles.map((path) => [path, importsOf(path)]));

/** All that comes with a file. */
const reach = (path: string, seen = new Set<string>()): Set<string> => {
  for (const next of graph.get(path) ?? []) {
    if (!seen.has(next)) reach(next, seen.add(next));
  }
  return seen;
};

/** Entries stand at the end of the line: nobody imports them. */
const ENTRIES = ['define.ts', 'embed.ts'];

describe('imports', () => {
  it('are of files that there are', () => {
    const known = new Set(sourceFiles);
    const missing = [...graph.values()]
      .flat()
      .filter((path) => !known.has(path));
    expect(graph.get('embed.ts')).to.include('index.ts');
    expect(missing).to.eql([]);
  });

  it('have no cycle', () => {
    const cycles = sourceFiles.filter((path) => reach(path).has(path));
    expect(cycles).to.eql([]);
  });

  it('are never of an entry that acts when it is loaded', () => {
    const imported = new Set([...graph.values()].flat());
    expect(ENTRIES.filter((entry) => imported.has(entry))).to.eql([]);
  });

  it('lead from the client to nothing of the page', () => {
    const client = reach('client.ts');
    expect(client).to.include('engine.ts');
    const others = [
      'judgement',
      'words',
      'gate',
      'true-stock-element',
      'index',
    ];
    for (const other of others) {
      expect(client.has(`${other}.ts`), other).to.equal(false);
      expect(graph.has(`${other}.ts`), other).to.equal(true);
    }
    const page = reach('true-stock-element.ts');
    const shared = [...client].filter((path) => page.has(path));
    const around = [...page].filter(
      (path) =>
        path !== 'client.ts' &&
        !client.has(path) &&
        importsOf(path).some((next) => client.has(next)),
    );
    // The page knows the client by its face, and nothing behind it.
    expect(shared.length).to.be.greaterThan(0);
    expect(around).to.eql([]);
  });

  it('lead from what is pure to no element and no gate', () => {
    const pure = reach('judgement.ts');
    expect(pure).to.include('client.ts');
    for (const path of ['gate.ts', 'true-stock-element.ts', 'styles.ts']) {
      expect(pure.has(path), path).to.equal(false);
    }
  });

  it('of the client are of nothing but its own', () => {
    const bare = /from '[^.]/;
    for (const path of ['client.ts', ...reach('client.ts')]) {
      const text = readFileSync(new URL(path, SOURCE), 'utf8');
      expect(bare.test(text), path).to.equal(false);
    }
  });
});
