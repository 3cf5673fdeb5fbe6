import {expect} from 'chai';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

// Compiled to build/test.
const SOURCE = new URL('../../src/', import.meta.url);

/** The folders of src/: each imports from itself and from those before it. */
const WINGS = [
  'audit',
  'client',
  'page',
  'words',
  'gate',
  'claims',
  'element',
  'themes',
  'debug',
];

/** Files at the top of src/: what package.json exports. */
const ENTRIES = new Set(
  [
    ...readFileSync(new URL('../package.json', SOURCE), 'utf8').matchAll(
      /"\.\/dist\/types\/([\w-]+)\.d\.ts"/g,
    ),
  ].map(([, name]) => `${name}.ts`),
);

/** Entries that act when they are loaded. */
const ACTING = ['define.ts', 'embed.ts'];

const sourceFiles = readdirSync(SOURCE, {recursive: true, encoding: 'utf8'})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

const textOf = (path: string) => readFileSync(new URL(path, SOURCE), 'utf8');

const IMPORT = /^(?:import|export)\b(?<names>[^;='"]*)'(?<from>\.[^']*)'/gm;

interface Import {
  readonly path: string;
  /** Gone when the program runs. */
  readonly isType: boolean;
}

const importsOf = (path: string, text = textOf(path)): Import[] =>
  [...text.matchAll(IMPORT)].map(({groups}) => ({
    path: new URL(groups!['from']!, new URL(path, SOURCE)).href
      .slice(SOURCE.href.length)
      .replace(/js$/, 'ts'),
    isType: groups!['names']!.startsWith(' type '),
  }));

const graph = new Map(sourceFiles.map((path) => [path, importsOf(path)]));

/** All that comes with a file, types too. */
const reach = (path: string, seen = new Set<string>()): Set<string> => {
  for (const next of graph.get(path) ?? []) {
    if (!seen.has(next.path)) reach(next.path, seen.add(next.path));
  }
  return seen;
};

/** A file's place in the order; entries stand behind all wings. */
const placeOf = (path: string): number =>
  path.includes('/') ? WINGS.indexOf(path.split('/')[0]!) : WINGS.length;

/** What a file imports against the order. */
const wrongImports = (path: string, imports: readonly Import[]): string[] =>
  imports
    .filter((next) => !next.isType && placeOf(next.path) > placeOf(path))
    .map((next) => `${path} imports ${next.path}`);

describe('imports', () => {
  it('are of files that there are', () => {
    const known = new Set(sourceFiles);
    const missing = [...graph.values()]
      .flat()
      .filter(({path}) => !known.has(path));
    expect(graph.get('embed.ts')).to.deep.include({
      path: 'index.ts',
      isType: false,
    });
    expect(missing).to.eql([]);
  });

  it('have no cycle', () => {
    const cycles = sourceFiles.filter((path) => reach(path).has(path));
    expect(cycles).to.eql([]);
  });

  it('are never of an entry that acts when it is loaded', () => {
    const imported = new Set([...graph.values()].flat().map(({path}) => path));
    expect(ACTING.filter((entry) => imported.has(entry))).to.eql([]);
  });

  it('lead from each wing to itself and to those before it', () => {
    const wrong = [...graph].flatMap(([path, imports]) =>
      wrongImports(path, imports),
    );
    expect(wrong).to.eql([]);
  });

  for (const [index, wing] of WINGS.entries()) {
    const next = WINGS[index + 1];
    it(`are refused from ${wing} to ${next ?? 'an entry'}`, () => {
      const path = sourceFiles.find((file) => file.startsWith(`${wing}/`))!;
      const target = sourceFiles.find((file) =>
        next ? file.startsWith(`${next}/`) : !file.includes('/'),
      )!;
      const line = `import '../${target.replace(/ts$/, 'js')}';\n`;
      const imports = importsOf(path, line + textOf(path));
      expect(wrongImports(path, imports)).to.eql([`${path} imports ${target}`]);
    });
  }

  it('lead from no wing to an entry, of types neither', () => {
    const wrong = sourceFiles
      .filter((path) => placeOf(path) < WINGS.length)
      .filter((path) => graph.get(path)!.some((next) => !/\//.test(next.path)));
    expect(wrong).to.eql([]);
  });

  it('lead from the client to nothing of the page', () => {
    const client = reach('client.ts');
    expect(client).to.include('client/engine.ts');
    expect([...client].filter((path) => !path.startsWith('client/'))).to.eql(
      [],
    );
  });

  it('lead from the audit to its own files, and from nothing else to these', () => {
    const own = reach('audit.ts');
    expect(own).to.include('audit/contradictions.ts');
    expect([...own].filter((path) => !path.startsWith('audit/'))).to.eql([]);
    const others = sourceFiles.filter((path) => !/^audit\b/.test(path));
    const all = others.flatMap((path) => [...reach(path)]);
    expect(all.filter((path) => /^audit\b/.test(path))).to.eql([]);
  });

  it('lead from what is pure to no element and no gate', () => {
    const pure = reach('page/judgement.ts');
    expect(pure).to.include('client/record.ts');
    const impure = [...pure].filter((path) => !/^(?:client|page)\//.test(path));
    expect(impure).to.eql([]);
  });

  for (const entry of ['client.ts', 'audit.ts']) {
    it(`of ${entry} are of nothing but its own`, () => {
      const bare = /from '[^.]/;
      for (const path of [entry, ...reach(entry)]) {
        expect(bare.test(textOf(path)), path).to.equal(false);
      }
    });
  }
});

describe('the folders of src/', () => {
  it('are the wings, and what stands beside them are the entries', () => {
    const folders = sourceFiles.map((path) => path.split('/')[0]!);
    expect([...new Set(folders)].toSorted()).to.eql(
      [...WINGS, ...ENTRIES].toSorted(),
    );
  });
});
