// A page with add-to-cart controls of product 30, in the manner of shops, under
// names, nesting and scripts that are made to mislead whoever reads it.
import {below, pick} from '../../../build/test/attack/pick.js';
import {SCRIPTS} from './hostile-scripts.mjs';
import {DOCUMENT_NAMES, FORM_NAMES, WINDOW_NAMES} from './names.mjs';

const times = (count, make) => Array.from({length: count}, make).join('');

/** What adds product 30; `data-attacked` is for the probe alone. */
const SHAPES = [
  (
    more,
  ) => `<div id="product"><h1>Mug</h1>${more}<input type="hidden" name="product_id" value="30">
    <input name="quantity" value="1"><button type="button" id="button-cart" data-attacked>Add to Cart</button></div>`,
  (
    more,
  ) => `<form id="form-product"><h1>Mug</h1>${more}<input type="hidden" name="product_id" value="30">
    <input name="quantity" value="1"><button type="submit" id="button-cart" data-attacked>Add to Cart</button></form>`,
  (
    more,
  ) => `<form id="product">${more}<input name="quantity" value="1"><input type="hidden" name="product_id" value="30">
    <button type="button" id="button-cart" class="btn" data-attacked>Add</button></form>`,
  (
    more,
  ) => `<div class="product-thumb"><h4>Mug</h4><p class="price">$5</p>${more}
    <button type="button" onclick="cart.add('30', '1');" data-attacked>Add to Cart</button></div>`,
  (
    more,
  ) => `<form class="product-thumb" action="index.php?route=checkout/cart.add" method="post"><h4>Mug</h4>${more}
    <p class="price">$5</p><input type="hidden" name="product_id" value="30"><input type="hidden" name="quantity" value="1">
    <button type="submit" formaction="index.php?route=checkout/cart.add" data-attacked>Add</button></form>`,
  (more) => `<div class="card"><h4>Mug</h4>${more}<p class="price">$5</p>
    <a href="index.php?route=checkout/cart/add&amp;product_id=30" data-attacked>Add</a></div>`,
  (
    more,
  ) => `<section data-product-id="30"><h3>Mug</h3>${more}<span class="price">5</span>
    <button class="add-to-cart" type="button" data-attacked>Buy</button></section>`,
  (
    more,
  ) => `<div class="card"><b>Mug</b>${more}<span role="button" tabindex="0" class="addToCart"
    data-product-id="30" data-attacked>Add</span></div>`,
];

const field = (random, names) => {
  const name = pick(random, names);
  return pick(random, [
    `<input type="hidden" name="${name}">`,
    `<input type="hidden" name="${name}" value="31">`,
    `<input hidden id="${name}">`,
    `<select hidden name="${name}"><option>30</select>`,
    `<button hidden type="button" name="${name}"></button>`,
    `<textarea hidden name="${name}"></textarea>`,
    `<output name="${name}"></output>`,
    `<img alt="" name="${name}">`,
    `<fieldset hidden name="${name}"><input name="${name}"></fieldset>`,
    `<object name="${name}" id="${name}"></object>`,
  ]);
};

const around = (random, names) => {
  const name = pick(random, names);
  return pick(random, [
    `<img name="${name}" alt="">`,
    `<img name="${name}" id="${name}" alt=""><img name="${name}" alt="">`,
    `<form name="${name}"></form>`,
    `<form id="${name}" name="${name}"><input name="${pick(random, names)}"></form>`,
    `<iframe hidden name="${name}" srcdoc="x"></iframe>`,
    `<object id="${name}"></object>`,
    `<embed name="${name}" type="text/plain" hidden>`,
    `<a id="${name}"></a><a id="${name}" name="href"></a>`,
  ]);
};

const THROWING = [
  '',
  '',
  '',
  '<x-throwing class="a" id="b">text</x-throwing>',
  '<x-unborn></x-unborn>',
];

const WRAPPERS = [
  (html) => html,
  (html) => html,
  (html) => `<details open><summary>More</summary>${html}</details>`,
  (html) => `<dialog open style="position:static">${html}</dialog>`,
  (html) => `<x-throwing>${html}</x-throwing>`,
  (html) => `<x-unborn>${html}</x-unborn>`,
  (html) => `<table><tr><td>${html}</td></tr></table>`,
  (html) =>
    `<svg width="300" height="200"><foreignObject width="300" height="200"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></foreignObject></svg>`,
  (html) => '<div>'.repeat(200) + html + '</div>'.repeat(200),
  (html) => `<fieldset name="product" id="product_id">${html}</fieldset>`,
  (
    html,
  ) => `<div id="later"></div><template id="late">${html}</template><script>
    addEventListener('load', () => document.querySelectorAll('#late').forEach((one) =>
      Node.prototype.appendChild.call(Document.prototype.querySelector.call(document, 'body'), one.content)));</script>`,
  (html) =>
    `${html}<div hidden>${html.replaceAll('data-attacked', 'data-copy')}</div>`,
];

/**
 * @param {() => number} random
 * @param {string} endpoint
 */
export const hostilePage = (random, endpoint) => {
  const fields = times(below(random, 8), () => field(random, FORM_NAMES));
  const names = pick(random, [FORM_NAMES, DOCUMENT_NAMES, WINDOW_NAMES]);
  const more = `${fields}${pick(random, THROWING)}`;
  const product = pick(random, WRAPPERS)(pick(random, SHAPES)(more));
  const before = times(below(random, 6), () => around(random, names));
  const after = times(below(random, 6), () => around(random, names));
  const scripts = times(
    pick(random, [0, 0, 1, 1, 2]),
    () => `<script>${pick(random, SCRIPTS)}</script>`,
  );
  return (
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Attacked</title><script src="/probe.js"></script>${scripts}` +
    `<body>${before}<div id="content">${product}</div>${after}` +
    `<script defer src="/true-stock.min.js" data-endpoint="${endpoint}" data-theme="opencart" data-interval="240"></script></body></html>`
  );
};
