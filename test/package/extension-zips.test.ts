import {expect} from 'chai';
import {unzipSync} from 'fflate';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import en from '../../src/words/locales/en.js';

const root = new URL('../../../', import.meta.url);

/** Where OpenCart 3.0 lets an extension write (marketplace/install, 3.0.5.1). */
const ALLOWED =
  /^upload\/(admin\/(controller\/extension|language|view\/(javascript|template\/extension))|catalog\/(controller\/extension|language|view\/javascript)|system\/library)\//;

const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** The zips by name, in base64, as a machine of this time zone makes them. */
function make(timeZone: string): Record<string, string> {
  const code =
    "import('./scripts/package/extension.mjs').then(({extensionZips}) =>" +
    'console.log(JSON.stringify(Object.fromEntries([...extensionZips()].map(' +
    "([name, bytes]) => [name, Buffer.from(bytes).toString('base64')])))))";
  const printed = execFileSync(process.execPath, ['--eval', code], {
    cwd: root,
    env: {...process.env, TZ: timeZone},
    maxBuffer: 16 * 1024 * 1024,
  });
  return JSON.parse(printed.toString()) as Record<string, string>;
}

const unpack = (zip: string) =>
  unzipSync(new Uint8Array(Buffer.from(zip, 'base64')));

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('the extension’s zips', () => {
  const zips = make('UTC');
  const four = unpack(zips['true_stock.ocmod.zip']!);
  const three = unpack(zips['true_stock-opencart3.ocmod.zip']!);

  it('have the same bytes whenever and wherever they are made', () => {
    expect(make('America/New_York')).to.eql(zips);
    expect(make('Asia/Tokyo')).to.eql(zips);
  });

  it('put files only where OpenCart 3.0 lets them', () => {
    const strange = Object.keys(three).filter((path) => !ALLOWED.test(path));
    expect(strange).to.eql([]);
  });

  it('say to OpenCart 4 what it wants to know', () => {
    const about = JSON.parse(text(four['install.json'])) as object;
    const {version} = JSON.parse(read('package.json')) as {version: string};
    expect(about).to.include({version, name: 'True Stock'});
    expect(about).to.include.keys('author', 'link');
  });

  it('hold the built script, under an address that changes with it', () => {
    const script = read('dist/true-stock.min.js');
    const build = text(four['system/library/build.php']);
    expect(build).to.match(/^<\?php\n\nreturn '[0-9a-f]{12}';\n$/);
    expect(text(four['catalog/view/javascript/true-stock.min.js'])).to.equal(
      script,
    );
    const place = 'upload/catalog/view/javascript/true_stock';
    expect(text(three[`${place}/true-stock.min.js`])).to.equal(script);
  });

  it('hold what the script loads from its own folder', () => {
    for (const name of ['claims.js', 'debug.js']) {
      const file = read(`dist/${name}`);
      expect(text(four[`catalog/view/javascript/${name}`])).to.equal(file);
      const place = 'upload/catalog/view/javascript/true_stock';
      expect(text(three[`${place}/${name}`])).to.equal(file);
    }
  });

  it('hold the audit page with its module and its words', () => {
    const pages = [
      {files: four, page: 'admin/view/javascript/audit/', words: 'audit.php'},
      {
        files: three,
        page: 'upload/admin/view/javascript/true_stock/audit/',
        words: 'extension/true_stock/audit.php',
      },
    ];
    for (const {files, page, words} of pages) {
      const paths = Object.keys(files);
      expect(text(files[`${page}audit.js`])).to.equal(read('dist/audit.js'));
      const imports = paths
        .filter((path) => path.startsWith(page) && path.endsWith('.js'))
        .flatMap((path) => [...text(files[path]).matchAll(/ from '(\S+)';/g)])
        .map(([, path]) => new URL(path!, `file:///${page}`).pathname.slice(1));
      expect(imports.length).to.be.greaterThan(10);
      expect(paths).to.include.members(imports);
      const languages = paths.filter((path) =>
        path.endsWith(`/language/de-de/${words}`),
      );
      expect(languages).to.have.length(1);
    }
  });

  it('bring the same files to both families', () => {
    const library = (files: object, folder: string) =>
      Object.keys(files)
        .filter((path) => path.startsWith(folder))
        .map((path) => path.slice(folder.length));
    const shared = library(four, 'system/library/');
    expect(four).to.include.keys('cli.php', 'stock.php');
    expect(shared).to.include.members([
      'autoload.php',
      'cli.php',
      'src/Cart/CartGuard.php',
    ]);
    expect(library(three, 'upload/system/library/true_stock/')).to.eql(shared);
  });

  it('hold the classes of the endpoint in one file, which loads no other', () => {
    const bundle = text(four['system/library/endpoint.php']);
    const declared = bundle.split(/^namespace /m).flatMap((part) => {
      const [namespace] = part.split(' ', 1);
      const classes = part.matchAll(/^(?:final class|interface) (\w+)/gm);
      return [...classes].map(([, name]) => `${namespace}\\${name}`);
    });
    const needed = Object.keys(four)
      .flatMap(
        (path) => /\/src\/((?:Endpoint|Stock)\/\w+)/.exec(path)?.[1] ?? [],
      )
      .map((name) => `TrueStock\\${name.replace('/', '\\')}`);
    const used = [...bundle.matchAll(/^use (TrueStock\\.+);$/gm)];
    expect(needed).to.have.length.greaterThan(15);
    expect(declared).to.include.members(needed);
    expect(declared).to.include.members(used.map(([, name]) => name!));
    expect(new Set(declared).size).to.equal(declared.length);
    const loads = bundle.match(/\b(?:require|include)(?:_once)? .*;/g);
    // The last is the shop's config.php.
    expect(loads).to.eql([
      "require_once __DIR__ . '/autoload.php';",
      'require_once $file;',
    ]);
    expect(
      text(three['upload/system/library/true_stock/endpoint.php']),
    ).to.equal(bundle);
  });

  it('bring the words of every page to where OpenCart looks for them', () => {
    for (const code of ['de-de', 'tr-tr']) {
      expect(four).to.include.keys(
        `admin/language/${code}/module/true_stock.php`,
        `admin/language/${code}/count.php`,
        `admin/language/${code}/dashboard/true_stock.php`,
        `catalog/language/${code}/module/true_stock.php`,
        `system/library/language/${code}.php`,
      );
      const place = (side: string) => `upload/${side}/language/${code}`;
      expect(three).to.include.keys(
        `${place('admin')}/extension/module/true_stock.php`,
        `${place('admin')}/extension/true_stock/count.php`,
        `${place('admin')}/extension/dashboard/true_stock.php`,
        `${place('catalog')}/extension/module/true_stock.php`,
        `upload/system/library/true_stock/language/${code}.php`,
      );
    }
  });

  it('have words for everything that the widget says', () => {
    const words = text(four['system/library/src/Storefront/Words.php']);
    const names = [...words.matchAll(/'([a-z]+[A-Z]?\w*)' => '\w+'/g)];
    expect(names.map(([, name]) => name!).toSorted()).to.eql(
      Object.keys(en).toSorted(),
    );
  });
});
