// What a theme developer does by hand: one folder, one script tag, one element.
import {cpSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {root} from '../lib/root.mjs';
import {familyOf} from './versions.mjs';

/** The folder's name in the shop's root; addresses are relative to its base. */
export const FOLDER = 'true-stock';

/** What README tells a theme developer to paste is what is pasted here. */
const readmeSnippets = () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const section = readme.slice(readme.indexOf('## OpenCart, by hand'));
  const blocks = [...section.matchAll(/```html\n(.*?)```/gs)];
  const [footer, product] = blocks.map(([, block]) => block.trim());
  if (!footer?.includes('<script') || !product?.includes('<true-stock')) {
    throw new Error('README.md has no snippets under "OpenCart, by hand".');
  }
  // The test need not wait for the default of 15 seconds.
  const scriptTag = footer.replace('defer', 'defer data-interval="2"');
  return {scriptTag, element: product};
};

const STOCK = '{{ text_stock }} {{ stock }}';

/** A theme without the anchor is not the theme that this test knows. */
const replaceOnce = (file, anchor, replacement) => {
  const text = readFileSync(file, 'utf8');
  const count = text.split(anchor).length - 1;
  if (count !== 1) {
    throw new Error(
      `${file} holds "${anchor}" ${count} times instead of once.`,
    );
  }
  writeFileSync(
    file,
    text.replace(anchor, () => replacement),
  );
};

/**
 * Puts True Stock into the temporary shop's root and its default theme.
 *
 * @param {import('./shop.mjs').Shop} shop
 * @param {string} files the folder that `npm run package` makes
 */
export const place = (shop, files) => {
  if (!existsSync(join(files, 'stock.php'))) {
    throw new Error(`No stock.php in ${files}: run "npm run package" first.`);
  }
  cpSync(files, join(shop.directory, FOLDER), {recursive: true});
  const {footerTemplate, productTemplate} = familyOf(shop.version);
  const inShop = (path) => join(shop.directory, path);
  const {element, scriptTag} = readmeSnippets();
  replaceOnce(inShop(footerTemplate), '</body>', `${scriptTag}</body>`);
  replaceOnce(inShop(productTemplate), STOCK, element);
  // Twig compares whole seconds: a page compiled in this one would stay.
  rmSync(inShop('system/storage/cache/template'), {
    recursive: true,
    force: true,
  });
};
