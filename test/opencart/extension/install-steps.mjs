// Upload and install: every page shows live stock, without a template edit.
import {deepEqual, equal, match, ok} from 'node:assert/strict';

import {zipOf} from '../admin/zips.mjs';
import {endpointsOf, withQuery} from '../shop/routes.mjs';
import {pageOf} from './page-html.mjs';

const DEFAULTS = {
  status: '1',
  interval: '15',
  interval_scarce: '',
  interval_plenty: '',
  low: '5',
  disclose: '10',
  on_unknown: 'allow',
  verify: '1',
  placeholders: '999,9999,99999,999999',
  theme: '',
  origins: '',
  rate: '0',
  guard: '1',
  hold_minutes: '10',
  hold_share: '50',
  history_days: '90',
  history_years: '3',
  keep_history: '1',
  count_shows: '0',
  count_tolerance: '0',
  mail: '0',
  mail_size: '10',
};

const PAGES = [
  'common/home',
  'product/product&product_id=40',
  'product/category&path=20',
  'product/search&search=phone',
];

const onPages = async (shop) => {
  for (const route of PAGES) {
    const html = await pageOf(shop, route);
    equal(html.split('true-stock.min.js').length, 2, `script tags in ${route}`);
  }
  const product = await pageOf(shop, 'product/product&product_id=40');
  match(
    product,
    /<true-stock product-id="40"[^>]*for="button-cart"[^>]*>In Stock</,
  );
};

const onEndpoints = async (shop) => {
  for (const [name, endpoint] of Object.entries(endpointsOf(shop))) {
    const answer = await fetch(shop.url + withQuery(endpoint, 'ids=40'));
    equal(answer.status, 200, name);
    equal(answer.headers.get('set-cookie'), null, name);
    match(answer.headers.get('cache-control'), /s-maxage=2\b/, name);
    ok(answer.headers.get('etag'), `${name} has no ETag`);
    const {products} = await answer.json();
    equal(products[40].availability, 'in-stock', name);
  }
};

/** Uploads and installs the extension; its settings are the defaults. */
export const installSteps = async ({shop}, admin, step) => {
  const {name, bytes} = zipOf(shop);
  await step('uploaded and installed', async () => {
    await admin.upload(name, bytes);
    await admin.install();
    return `${name}, ${bytes.length} B`;
  });
  await step('default settings', async () =>
    deepEqual(await admin.settings(), DEFAULTS),
  );
  await step('script and element on every page', () => onPages(shop));
  await step('both endpoints answer, without cookies', () => onEndpoints(shop));
};
