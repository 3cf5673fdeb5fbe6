// What a theme developer does by hand: one folder, one script tag, one element.
import {cpSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {familyOf} from './versions.mjs';

/** The folder's name in the shop's root; addresses are relative to its base. */
export const FOLDER = 'true-stock';

const SCRIPT_TAG =
  `<script defer src="${FOLDER}/true-stock.min.js" ` +
  `data-endpoint="${FOLDER}/stock.php" data-interval="2"></script>`;

const STOCK = '{{ text_stock }} {{ stock }}';

const STOCK_ELEMENT =
  '{{ text_stock }} <true-stock product-id="{{ product_id }}" ' +
  'for="button-cart">{{ stock }}</true-stock>';

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
  replaceOnce(inShop(footerTemplate), '</body>', `${SCRIPT_TAG}</body>`);
  replaceOnce(inShop(productTemplate), STOCK, STOCK_ELEMENT);
  // Twig compares whole seconds: a page compiled in this one would stay.
  rmSync(inShop('system/storage/cache/template'), {
    recursive: true,
    force: true,
  });
};
