import {expect} from 'chai';
import {getResponse} from 'msw';
import {describe, it} from 'node:test';
import {cartRoutes} from '../../../demo/mock/cart/cart-routes.js';
import {stockHandler, type MockControls} from '../../../demo/mock/handlers.js';
import {MockCart} from '../../../demo/mock/cart/mock-cart.js';
import {FAILURES} from '../../../demo/mock/mock-failures.js';
import {DEFAULT_SETTINGS} from '../../../demo/mock/stock-rules.js';
import {createMockShop} from '../../helpers/create-mock-shop.js';

const ENDPOINT = 'https://shop.test/sub/stock';

/** The response of the mock; undefined if no handler matches. */
function ask(
  changes: Partial<MockControls> = {},
  url = `${ENDPOINT}?ids=30`,
  init: RequestInit = {},
): Promise<Response | undefined> {
  const controls: MockControls = {
    settings: DEFAULT_SETTINGS,
    delayMs: 0,
    failure: 'none',
    ...changes,
  };
  const handler = stockHandler(ENDPOINT, createMockShop(), controls);
  return getResponse([handler], new Request(url, init));
}

describe('the mock handler', () => {
  it('answers its own path only, in any sub-folder', async () => {
    expect((await ask())?.status).to.equal(200);
    expect(await ask({}, 'https://shop.test/stock?ids=30')).to.equal(undefined);
  });

  it('answers a matching entity tag with an empty 304', async () => {
    const etag = (await ask())?.headers.get('ETag') ?? '';
    const again = await ask({}, undefined, {headers: {'If-None-Match': etag}});
    expect(again?.status).to.equal(304);
    expect(await again?.text()).to.equal('');
  });

  it('passes on a 400 and a 405', async () => {
    expect((await ask({}, `${ENDPOINT}?ids=x,`))?.status).to.equal(400);
    const post = await ask({}, undefined, {method: 'POST'});
    expect(post?.status).to.equal(405);
  });

  it('tells its listener of every answer', async () => {
    const seen: unknown[] = [];
    const onResponse: MockControls['onResponse'] = (url, answer) =>
      seen.push(url, answer === 'network-error');
    await ask({onResponse});
    await ask({onResponse, failure: 'offline'});
    const url = `${ENDPOINT}?ids=30`;
    expect(seen).to.eql([url, false, url, true]);
  });
});

describe('the mock handler breaks an answer', () => {
  it('server-error: 500 with a web page', async () => {
    const response = await ask({failure: 'server-error'});
    expect(response?.status).to.equal(500);
    expect(response?.headers.get('Content-Type')).to.match(/^text\/html/);
  });

  it('maintenance: 503 with Retry-After', async () => {
    const response = await ask({failure: 'maintenance'});
    expect(response?.status).to.equal(503);
    expect(response?.headers.get('Retry-After')).to.equal('10');
  });

  it('html: a web page with status 200', async () => {
    const response = await ask({failure: 'html'});
    expect(response?.status).to.equal(200);
    expect(response?.headers.get('Content-Type')).to.match(/^text\/html/);
  });

  it('truncated: JSON that ends half-way', async () => {
    const text = (await (await ask({failure: 'truncated'}))?.text()) ?? '';
    expect(text).to.match(/^\{"version":1/);
    expect(() => JSON.parse(text)).to.throw(SyntaxError);
  });

  it('wrong-version: the format of another version', async () => {
    const response = await ask({failure: 'wrong-version'});
    expect(await response?.json()).to.include({version: 2});
  });

  it('offline: a network error', async () => {
    expect((await ask({failure: 'offline'}))?.type).to.equal('error');
  });

  it('timeout: no answer', () => {
    expect(FAILURES.timeout.apply()).to.equal('never');
  });
});

describe("the demo's cart", () => {
  const ADDRESS = 'https://shop.test/index.php';

  const openCart = () => {
    const shop = createMockShop();
    const cart = new MockCart(shop);
    const send = async (route: string, fields: Record<string, string> = {}) => {
      const handlers = cartRoutes([ADDRESS], shop, cart);
      const body = new URLSearchParams(fields);
      const request = new Request(`${ADDRESS}?route=${route}`, {
        method: 'POST',
        body,
      });
      return (await getResponse(handlers, request))?.json();
    };
    return {cart, send, shop};
  };

  it('takes anything, as OpenCart does, and counts it', async () => {
    const {send} = openCart();
    const add = (quantity: string) =>
      send('checkout/cart/add', {product_id: '30', quantity});
    expect(await add('2')).to.include({count: 2});
    expect(await add('9999')).to.include({count: 10001, total: '10001 items'});
  });

  it('knows the routes of OpenCart 4 as well', async () => {
    const {cart, send} = openCart();
    await send('checkout/cart.add', {product_id: '30'});
    expect(cart.total).to.equal(1);
    expect(await send('checkout/cart.info')).to.deep.include({
      rows: [{productId: '30', name: 'Product 30', choice: '', quantity: 1}],
    });
    await send('checkout/cart.remove', {line: '0'});
    expect(cart.lines).to.eql([]);
  });

  it('sells what is ordered', async () => {
    const {cart, send, shop} = openCart();
    const before = shop.product('30')!.quantity;
    await send('checkout/cart/add', {product_id: '30', quantity: '2'});
    await send('checkout/order/add');
    expect(shop.product('30')!.quantity).to.equal(before - 2);
    expect(cart.lines).to.eql([]);
  });
});
