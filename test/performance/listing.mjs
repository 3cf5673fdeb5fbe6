// A listing of many cards, and a stock endpoint that answers when it is told to.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';

import {root} from '../../scripts/lib/root.mjs';
import {listen} from '../real-servers/listen.mjs';
import {stockBody} from './stock-body.mjs';

const FIRST_ID = 100;

const card = (id) =>
  `<div class="product-thumb"><h4>Product ${id}</h4><p class="price">$ ${id}</p>` +
  `<button type="button" onclick="cart.add('${id}', '1');">Add</button></div>`;

const SCRIPT =
  '<script defer src="true-stock.min.js" data-endpoint="stock" ' +
  'data-interval="240" data-theme="opencart"></script>';

const pageOf = (ids, script) =>
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title>' +
  `<body><div id="content"><h1>Listing</h1>${ids.map(card).join('')}</div>` +
  `${script}</body></html>`;

/**
 * @param {number} count How many cards the page has.
 * @returns What drives it: `hold()` keeps answers back until `release()`, and
 *   a product in `soldOut` is. With `?bare` the page has no script.
 */
export const serveListing = async (count) => {
  const ids = Array.from({length: count}, (_, index) => index + FIRST_ID);
  const soldOut = new Set();
  let release = () => {};
  let held = Promise.resolve();

  const server = createServer(async ({url}, response) => {
    const {pathname, searchParams} = new URL(url, 'http://localhost');
    const send = (type, body) =>
      response.writeHead(200, {'content-type': type, age: '0'}).end(body);
    if (pathname === '/stock') {
      await held;
      const asked = searchParams.get('ids').split(',').map(Number);
      send('application/json', stockBody(asked, soldOut));
    } else if (pathname.endsWith('.js')) {
      send('text/javascript', readFileSync(join(root, 'dist', pathname)));
    } else {
      const script = searchParams.has('bare') ? '' : SCRIPT;
      send('text/html', pageOf(ids, script));
    }
  });
  const {address, close} = await listen(server);

  return {
    ids,
    soldOut,
    address,
    hold: () => {
      held = new Promise((resolve) => {
        release = resolve;
      });
    },
    release: () => release(),
    close,
  };
};
