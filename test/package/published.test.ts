import {expect} from 'chai';
import {execFile, execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {publint} from 'publint';
import {rollup} from 'rollup';
import {runNode} from '../helpers/run-node.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const read = (path: string) => readFileSync(join(root, path), 'utf8');

const about = JSON.parse(read('package.json')) as {
  version: string;
  customElements: string;
  'web-types': string;
  exports: Record<string, string | Record<string, string>>;
};

/** Entries that are modules, but for the wildcard. */
const MODULES = Object.entries(about.exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([entry]) => entry)
  .filter((entry) => !entry.includes('*') && !entry.endsWith('.js'));

const hashes = JSON.parse(read('dist/integrity.json')) as Record<
  string,
  string
>;

const scripts = (folder: string) =>
  readdirSync(join(root, 'dist', folder), {recursive: true, encoding: 'utf8'})
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js'))
    .filter((path) => !/^(?:demo|opencart|release)\//.test(path));

describe('the published package', () => {
  let folder: string;
  let tarball: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'true-stock-pack-'));
    const place = JSON.stringify(folder);
    const file = JSON.stringify(join(root, 'scripts/lib/pack.mjs'));
    tarball = (
      await runNode(
        `import {packInto} from ${file}; console.log(packInto(${place}));`,
      )
    ).trim();
  });

  after(() => rmSync(folder, {recursive: true}));

  it('is clean to publint', async () => {
    const bytes = readFileSync(tarball);
    const pack = {tarball: new Uint8Array(bytes).buffer};
    const {messages} = await publint({pack, level: 'suggestion', strict: true});
    expect(messages).to.eql([]);
  });

  it('is clean to are-the-types-wrong', async () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    // The profile is in .attw.json.
    const args = [attw, tarball, '--format', 'json'];
    const {stdout} = await promisify(execFile)(process.execPath, args, {
      cwd: root,
      maxBuffer: 32 * 1024 * 1024,
    });
    const {analysis} = JSON.parse(stdout) as {
      analysis: {entrypoints: Record<string, unknown>};
    };
    expect(analysis.entrypoints).to.include.keys(MODULES);
  });

  it('has every file that its entries name', () => {
    const list = execFileSync('tar', ['-tzf', tarball], {encoding: 'utf8'});
    const files = new Set(list.split('\n'));
    const targets = Object.values(about.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const others = [
      about.customElements,
      about['web-types'],
      './README.md',
      './LICENSE',
    ];
    for (const target of [...targets, ...others]) {
      const path = target.replace('./', 'package/').replace('*', 'de');
      expect(files.has(path), target).to.equal(true);
    }
    for (const file of files) {
      expect(file).not.to.match(/^package\/(?:src|test|demo|dist\/demo)\//);
    }
  });

  it('has the hash of each of its files in dist, and of no other', () => {
    const list = execFileSync('tar', ['-tzf', tarball], {encoding: 'utf8'});
    const shipped = list
      .split('\n')
      .filter((path) => path.startsWith('package/dist/'))
      .map((path) => path.slice('package/dist/'.length));
    // No file can hold its own.
    expect([...Object.keys(hashes), 'integrity.json']).to.have.members(shipped);
  });

  it('can be imported on a server, with no DOM, and says nothing', async () => {
    for (const entry of MODULES) {
      const name = entry.replace('.', 'true-stock');
      expect(await runNode(`await import('${name}')`), name).to.equal('');
    }
    const elements = await runNode(
      "await import('true-stock');" +
        "console.log(typeof document, customElements?.get('true-stock'))",
    );
    expect(elements).to.equal('undefined undefined\n');
  });

  it('leaves out of a bundle what is not used', async () => {
    const {nodeResolve} = await import('@rollup/plugin-node-resolve');
    const bundle = async (code: string) => {
      const entry = {
        name: 'entry',
        resolveId: (id: string) =>
          id === 'entry' ? join(root, 'entry.js') : null,
        load: (id: string) => (id.endsWith('entry.js') ? code : null),
      };
      const built = await rollup({
        input: 'entry',
        external: /^lit/,
        plugins: [entry, nodeResolve()],
        onwarn() {},
      });
      const {output} = await built.generate({format: 'es'});
      return output[0].code.trim();
    };
    // Only what is not ours stays.
    expect(await bundle("import 'true-stock';")).to.equal("import 'lit';");
    expect(await bundle("import 'true-stock/client';")).to.equal('');
    const defined = await bundle("import 'true-stock/define';");
    expect(defined).to.include('customElements.define(');
  });

  it('warns in the development build only', () => {
    const production = scripts('').filter(
      (path) => !path.startsWith('development/'),
    );
    expect(production).to.include('true-stock-element.js');
    for (const path of production) {
      expect(read(`dist/${path}`), path).not.to.include('console.');
    }
    const development = scripts('development').map((path) =>
      read(`dist/${path}`),
    );
    expect(development.join()).to.include('console.warn(');
  });
});

describe('integrity.json', () => {
  it('has the hash of each script, of maps, types and data', () => {
    expect(hashes).to.include.all.keys(
      ...scripts(''),
      'true-stock.min.js.map',
      'types/index.d.ts',
      'custom-elements.json',
    );
    for (const [path, hash] of Object.entries(hashes)) {
      const content = readFileSync(join(root, 'dist', path));
      const digest = createHash('sha384').update(content).digest('base64');
      expect(hash, path).to.equal(`sha384-${digest}`);
    }
  });

  it("has the hash that the README's tag has: else run npm run readme", () => {
    const [, address, hash] =
      /src="https:\/\/([^"]*)"\s+integrity="([^"]*)"/.exec(read('README.md'))!;
    const file = 'dist/true-stock.min.js';
    expect(address).to.match(
      new RegExp(`/true-stock@${about.version}/${file}$`),
    );
    expect(hash).to.equal(hashes['true-stock.min.js']);
  });
});
