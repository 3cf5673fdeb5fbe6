import {expect} from 'chai';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const root = new URL('../../../', import.meta.url);

const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

const PROJECT = 'test/projects/readme/check.mjs';
const DOCS = 'test/docs/servers/run.mjs';
const GALERA = 'test/opencart/galera/run.mjs';
const REPLICA = 'test/opencart/replica/run.mjs';
const HERE = 'test/docs/snippets.test.ts';
const README = 'test/docs/readme.test.ts';
const WORDS = 'test/docs/words-page.test.ts';

/** Every block of code that a reader can copy, in order, and what runs it. */
const RUN_BY: Record<string, [language: string, test: string][]> = {
  'README.md': [
    ['html', PROJECT],
    ['html', PROJECT],
    ['js', README],
    ['sh', HERE],
  ],
  'CONTRIBUTING.md': [['sh', HERE]],
  'docs/any-shop.md': [['html', PROJECT]],
  'docs/architecture.md': [['mermaid', HERE]],
  'docs/audit.md': [['js', 'test/docs/audit-page.test.ts']],
  'docs/caching.md': [
    ['nginx', DOCS],
    ['nginx', DOCS],
    ['nginx', DOCS],
    ['nginx', DOCS],
    ['vcl', DOCS],
  ],
  'docs/checkouts.md': [['sh', HERE]],
  'docs/endpoint.md': [
    ['json', 'test/docs/endpoint-page.test.ts'],
    ['json', 'test/docs/endpoint-page.test.ts'],
    ['php', DOCS],
    ['js', DOCS],
  ],
  'docs/frameworks.md': [
    ['tsx', 'test/projects/react/product.tsx'],
    ['jsx', 'test/projects/next/product.jsx'],
    ['js', 'test/projects/vue/main.js'],
  ],
  'docs/machines.md': [
    ['haproxy', REPLICA],
    ['php', REPLICA],
    ['haproxy', GALERA],
    ['bash', GALERA],
  ],
  'docs/opencart-theme.md': [
    ['html', PROJECT],
    ['js', PROJECT],
    ['html', PROJECT],
    ['html', PROJECT],
    ['sql', 'opencart/test/Shop/ValueIndexTest.php'],
  ],
  'docs/releasing.md': [['sh', HERE]],
  'docs/states.md': [['css', 'test/docs/states.test.ts']],
  'docs/styling.md': [
    ['css', 'test/element/new-element-turns.test.ts'],
    ['css', 'test/docs/styling-page.test.ts'],
  ],
  'docs/themes.md': [['sh', HERE]],
  'docs/words.md': [
    ['js', WORDS],
    ['json', WORDS],
  ],
};

const PAGES = ['', 'docs/'].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => folder + name),
);

/** A page's blocks of code: what each is written in, and what it says. */
const blocksOf = (page: string) =>
  [...read(page).matchAll(/^ *```(\w+)\n(.*?)^ *```$/gms)].map(
    ([, language = '', code = '']) => ({language, code}),
  );

/** What a file says, and what it imports of ours. */
const withImports = (path: string, seen = new Set<string>()): string => {
  // TypeScript names what a file is compiled to.
  const file = existsSync(new URL(path, root))
    ? path
    : path.replace(/\.js$/, '.ts');
  if (seen.has(file)) return '';
  seen.add(file);
  const text = read(file);
  const imports = [...text.matchAll(/ from '(\.[^']+)'/g)].map(
    ([, from = '']) => new URL(from, new URL(file, root)).href,
  );
  return imports
    .map((href) => withImports(href.slice(root.href.length), seen))
    .concat(text)
    .join('\n');
};

/**
 * Whether a file has a snippet to the letter, or reads it off its page: then it
 * names the page, and asks for what is written in that language.
 */
const hasSnippet = (
  text: string,
  page: string,
  {language, code}: {language: string; code: string},
): boolean =>
  text.includes(code) ||
  (text.includes(page.split('/').at(-1)!) &&
    (text.includes(`'${language}'`) || text.includes(`\`\`\`${language}\\n`)));

/** This file reads every page, and says itself which languages it runs. */
const isRunHere = (language: string) =>
  read(HERE).includes(`allOf('${language}')`);

const allOf = (language: string) =>
  PAGES.flatMap(blocksOf).filter((block) => block.language === language);

describe('the snippets of README and docs', () => {
  for (const page of PAGES) {
    it(`are run, each of them: ${page}`, () => {
      const run = RUN_BY[page] ?? [];
      const languages = run.map(([language]) => language);
      const blocks = blocksOf(page);
      expect(blocks.map(({language}) => language)).to.eql(languages);
      for (const [index, [language, test]] of run.entries()) {
        const isRun =
          test === HERE
            ? isRunHere(language)
            : hasSnippet(withImports(test), page, blocks[index]!);
        expect(isRun, `${test} runs block ${index} of ${page}`).to.equal(true);
      }
    });
  }

  it('are not run by a file that has, or reads, another', () => {
    const snippet = {language: 'js', code: 'stop();'};
    const isIn = (text: string) => hasSnippet(text, 'docs/a.md', snippet);
    expect(isIn("read('a.md', 'js')")).to.equal(true);
    expect(isIn('start(); stop();')).to.equal(true);
    expect(isIn('')).to.equal(false);
    expect(isIn("read('a.md', 'css')")).to.equal(false);
    expect(isIn("read('b.md', 'js')")).to.equal(false);
  });

  it('of frameworks are the files of projects, to the letter', () => {
    const page = 'docs/frameworks.md';
    const files = RUN_BY[page]!.map(([, file]) => read(file));
    expect(blocksOf(page).map(({code}) => code)).to.eql(files);
  });

  it('in sh are commands that there are', () => {
    const {scripts} = JSON.parse(read('package.json')) as {
      scripts: Record<string, string>;
    };
    const lines = allOf('sh').flatMap(({code}) => code.trim().split('\n'));
    const commands = lines.flatMap((line) =>
      line.replace(/ #.*/, '').trim().split(' && '),
    );
    expect(commands).to.include('npm start');
    for (const command of commands) {
      const [, name = ''] = /^npm (?:run )?([\w:]+)(?: -- .*)?$/.exec(command)!;
      expect(name === 'ci' || name in scripts, command).to.equal(true);
    }
  });

  it('in Mermaid join boxes that are drawn', () => {
    const code = allOf('mermaid')
      .map((block) => block.code)
      .join('\n');
    const boxes = new Set(
      [...code.matchAll(/\b(\w+)(?:\[\(|\[)/g)].map(([, box]) => box),
    );
    const ends = code
      .split('\n')
      .filter((line) => line.includes('->'))
      .flatMap((line) => line.split(/-- .*? -->|-\. .*? \.->|-->/))
      .map((end) => /\w+/.exec(end)![0]);
    expect(boxes.size).to.be.greaterThan(6);
    // These two are their own words.
    const drawn = [...boxes, 'endpoint', 'events'];
    expect(drawn).to.include.members(ends);
  });
});
