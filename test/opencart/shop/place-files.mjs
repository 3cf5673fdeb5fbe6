// What a theme developer adds: a folder, a script tag, perhaps an element.
import {cpSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {root} from '../../../scripts/lib/root.mjs';
import {familyOf} from './versions.mjs';

/** The folder's name in the shop's root; addresses are relative to its base. */
export const FOLDER = 'true-stock';

const PAGE = 'docs/opencart-theme.md';

/** The blocks of HTML in a section of the page: what a developer pastes. */
const pageSnippets = (heading) => {
  const page = readFileSync(join(root, PAGE), 'utf8');
  const [, section = ''] = page.split(`## ${heading}\n`);
  const [own] = section.split('\n## ');
  const blocks = [...own.matchAll(/```html\n(.*?)```/gs)];
  const [tag, element] = blocks.map(([, block]) => block.trim());
  if (!tag?.includes('<script')) {
    throw new Error(`${PAGE} has no script tag under "${heading}".`);
  }
  // The test need not wait for the default of 15 seconds.
  return {tag: tag.replace('defer', 'defer data-interval="2"'), element};
};

const STOCK = '{{ text_stock }} {{ stock }}';

/** Throws when the theme is not the one that this suite knows. */
const replaceOnce = (file, text, anchor, replacement) => {
  const count = text.split(anchor).length - 1;
  if (count !== 1) {
    throw new Error(
      `${file} holds "${anchor}" ${count} times instead of once.`,
    );
  }
  return text.replace(anchor, () => replacement);
};

/** Twig compares whole seconds, and would keep a page compiled in this one. */
const forgetCompiled = (shop) =>
  rmSync(join(shop.directory, 'system/storage/cache/template'), {
    recursive: true,
    force: true,
  });

const editTemplate = (file, anchor, replacement) => {
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, replaceOnce(file, before, anchor, replacement));
  return () => writeFileSync(file, before);
};

/** Edits templates while `act` runs. */
const withTemplates = async (shop, edits, act) => {
  const undo = edits.map(([template, anchor, replacement]) =>
    editTemplate(join(shop.directory, template), anchor, replacement),
  );
  forgetCompiled(shop);
  try {
    await act();
  } finally {
    for (const takeBack of undo) takeBack();
    forgetCompiled(shop);
  }
};

/**
 * Copies our folder into the root of a temporary shop.
 *
 * @param {import('./create-shop.mjs').Shop} shop
 * @param {string} files the folder that `npm run package` makes
 */
export const placeFiles = (shop, files) => {
  if (!existsSync(join(files, 'stock.php'))) {
    throw new Error(`No stock.php in ${files}: run "npm run package" first.`);
  }
  cpSync(files, join(shop.directory, FOLDER), {recursive: true});
};

/** The tag in the footer, and one element in the product template. */
export const withElementByHand = (shop, act) => {
  const {footerTemplate, productTemplate} = familyOf(shop.version);
  const {tag, element} = pageSnippets('By hand');
  const edits = [
    [footerTemplate, '</body>', `${tag}</body>`],
    [productTemplate, STOCK, element],
  ];
  return withTemplates(shop, edits, act);
};

/** The tag in the footer alone: the theme is bound by its name. */
export const withScriptTagAlone = (shop, act) => {
  const {footerTemplate} = familyOf(shop.version);
  const {tag} = pageSnippets('With no template edit');
  const edits = [[footerTemplate, '</body>', `${tag}</body>`]];
  return withTemplates(shop, edits, act);
};
