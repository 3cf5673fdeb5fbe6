import {waitForStock} from './fixture.js';
import {elementIn, loadScriptTag, openFrame} from './frame.js';
import {openRoom} from './stock-room.js';

export const PRODUCTS = {30: {availability: 'in-stock'}};

export const HEADERS = {
  'Cache-Control': 'public, max-age=0, s-maxage=2',
  ETag: '"1"',
};

/** Epoch seconds, as in `Stock-As-Of`. */
export const secondsAgo = (seconds: number) =>
  String(Math.floor(Date.now() / 1000) - seconds);

/** What differs for a verify. */
export const VERDICT = {
  headers: {'Cache-Control': 'no-store', 'Stock-As-Of': 'now'},
  body: {version: 1, products: PRODUCTS, want: {30: {ok: true}}},
};

export const GATED =
  '<true-stock product-id="30" for="button-cart">Server</true-stock>' +
  '<button id="button-cart">Add to cart</button>';

export const openShop = async (
  html = GATED,
  data: Record<string, string> = {},
  headers: Record<string, string> = HEADERS,
) => {
  const room = await openRoom(PRODUCTS);
  await room.put({
    headers: {'Stock-As-Of': 'now', ...headers},
    body: {version: 1, products: PRODUCTS},
    verify: VERDICT,
  });
  const page = await openFrame({html: `<!doctype html><body>${html}`});
  await loadScriptTag(page, {endpoint: room.endpoint, ...data});
  if (html.includes('<true-stock')) await waitForStock(await elementIn(page));
  return {page, room};
};

/** Runs `diagnose()`; `of` has the findings by name. */
export const findingsOf = async (page: Window) => {
  const {findings, text, ok} = await page.TrueStock!.diagnose();
  return {
    ok,
    text,
    of: Object.fromEntries(findings.map((finding) => [finding.name, finding])),
  };
};
