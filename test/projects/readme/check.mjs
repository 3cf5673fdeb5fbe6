import assert from 'node:assert/strict';
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const CDN = 'https://cdn.jsdelivr.net';

/** The blocks of code of a language below a heading, as a reader copies them. */
const below = (page, heading, language) => {
  const [, section = ''] = `\n${page}`.split(`\n${heading}\n`);
  const [own] = section.split('\n## ');
  const blocks = own.matchAll(/^( *)```(\w+)\n(.*?)^ *```$/gms);
  return [...blocks]
    .filter(([, , name]) => name === language)
    .map(([, indent, , code]) => code.replaceAll(`\n${indent}`, '\n'));
};

/** What an OpenCart 4 product page has, where the theme's parts go. */
const productPage = (stock = 'Availability: In Stock') => `
  <div id="content"><h1>Shirt</h1><ul><li>${stock}</li></ul>
    <form id="product"><input type="hidden" name="product_id" value="42">
      <button id="button-cart" type="submit">Add to Cart</button></form></div>`;

const ownTheme = `
  <form class="my-card"><p class="my-stock">In Stock</p>
    <input type="hidden" name="product_id" value="42">
    <button class="my-theme-add" type="button">Buy</button></form>`;

/** What Twig makes of a template. */
const render = (template) =>
  template
    .replaceAll('{{ product_id }}', '42')
    .replaceAll('{{ text_stock }}', 'Availability:')
    .replaceAll('{{ stock }}', 'In Stock');

const inClassic = (code) =>
  `<script>addEventListener('DOMContentLoaded', () => {${code}});</script>`;

/** A page for each thing that README and docs say to paste. */
const pagesOf = ({readme, anyShopPage, themePage}, cdn) => {
  const [first, fromCdn] = below(readme, '## Install', 'html');
  const [anyShop] = below(anyShopPage, '# Any shop', 'html');
  const [theme] = below(themePage, '## With no template edit', 'html');
  const [footer, product] = below(themePage, '## By hand', 'html');
  const [ownParts] = below(themePage, '## With no template edit', 'js');
  return {
    first,
    'any-shop': anyShop,
    cdn:
      fromCdn.replace(CDN, cdn) +
      '<true-stock product-id="42" for="add">In</true-stock>' +
      '<button id="add">Add</button>',
    theme: productPage() + theme,
    'own-theme': ownTheme + theme + inClassic(ownParts),
    'by-hand': productPage(render(product)) + footer,
  };
};

/** Each snippet of README and docs, as printed there, on a page of its own. */
export const check = async ({folder, docs, serveShop, serveCdn, visit}) => {
  const own = join(folder, 'node_modules', 'true-stock');
  const texts = {
    readme: readFileSync(join(own, 'README.md'), 'utf8'),
    anyShopPage: readFileSync(join(docs, 'any-shop.md'), 'utf8'),
    themePage: readFileSync(join(docs, 'opencart-theme.md'), 'utf8'),
  };
  const about = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
  const place = (...path) => {
    mkdirSync(join(folder, ...path), {recursive: true});
    cpSync(join(own, 'dist'), join(folder, ...path), {recursive: true});
  };
  place('true-stock');
  place('cdn', 'npm', `true-stock@${about.version}`, 'dist');
  const cdn = await serveCdn(join(folder, 'cdn'));
  const origin = await serveShop(folder);
  for (const [name, body] of Object.entries(pagesOf(texts, cdn))) {
    const page = `<!doctype html><html lang="en"><title>${name}</title>`;
    writeFileSync(join(folder, `${name}.html`), page + body);
    const {text} = await visit(`${origin}/${name}.html`);
    assert.equal(text, 'Out of stock', name);
  }
};
