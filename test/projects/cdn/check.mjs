import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const LIT = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];

const body = `
  <p><true-stock product-id="42" for="add">Auf Lager</true-stock></p>
  <button id="add" type="button">In den Warenkorb</button>`;

const pageOf = (head) =>
  `<!doctype html><html lang="de"><title>CDN</title>${head}${body}</html>`;

/** Packages under `/npm/name@version/`, as CDNs have them. */
const fillCdn = (folder, names) => {
  const npm = join(folder, 'cdn', 'npm');
  mkdirSync(join(npm, '@lit'), {recursive: true});
  return new Map(
    names.map((name) => {
      const from = join(folder, 'node_modules', name);
      const {version} = JSON.parse(
        readFileSync(join(from, 'package.json'), 'utf8'),
      );
      symlinkSync(from, join(npm, `${name}@${version}`));
      return [name, `/npm/${name}@${version}/`];
    }),
  );
};

const importMap = (origin, paths) => {
  const imports = {};
  for (const name of LIT) {
    imports[`${name}/`] = origin + paths.get(name);
  }
  imports['lit'] = `${origin}${paths.get('lit')}index.js`;
  imports['lit-html'] = `${origin}${paths.get('lit-html')}lit-html.js`;
  imports['@lit/reactive-element'] =
    `${origin}${paths.get('@lit/reactive-element')}reactive-element.js`;
  return JSON.stringify({imports});
};

/** The script tag with its hash, and the modules one by one. */
export const check = async ({folder, serveShop, serveCdn, visit}) => {
  const paths = fillCdn(folder, ['true-stock', ...LIT]);
  const cdn = await serveCdn(join(folder, 'cdn'));
  const dist = `${cdn}${paths.get('true-stock')}dist/`;
  const hashes = JSON.parse(
    readFileSync(
      join(folder, 'node_modules/true-stock/dist/integrity.json'),
      'utf8',
    ),
  );
  const tag = (attributes) =>
    `<script defer src="${dist}true-stock.min.js" ${attributes}
      data-endpoint="/stock"></script>`;
  const hash = hashes['true-stock.min.js'];
  const pages = {
    'safe.html': tag(`integrity="${hash}" crossorigin="anonymous"`),
    'plain.html': tag(''),
    'modules.html': `
      <script type="importmap">${importMap(cdn, paths)}</script>
      <script type="module">
        import '${dist}define.js';
        import {addLocale, configure} from '${dist}index.js';
        import de from '${dist}locales/de.js';
        addLocale('de', de);
        configure({endpoint: '/stock'});
      </script>`,
  };
  const origin = await serveShop(folder);
  // Pages lie anywhere; what a script needs lies beside the script.
  mkdirSync(join(folder, 'shop', 'de'), {recursive: true});
  const open = (name, query = '') => visit(`${origin}/shop/de/${name}${query}`);
  for (const [name, head] of Object.entries(pages)) {
    writeFileSync(join(folder, 'shop', 'de', name), pageOf(head));
    const {text, loaded} = await open(name);
    assert.equal(text, 'Ausverkauft', name);
    assert.ok(loaded.includes(`${dist}locales/de.js`), name);
    assert.ok(!loaded.includes(`${dist}debug.js`), name);
  }
  const {loaded} = await open('safe.html', '?true-stock-debug');
  assert.ok(loaded.includes(`${dist}debug.js`), 'the verifier');
};
