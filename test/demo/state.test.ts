import {expect} from 'chai';
import fc from 'fast-check';
import {describe, it} from 'node:test';
import {
  type BenchState,
  DEFAULTS,
  THEMES,
  readState,
  SCHEMES,
  TABS,
  WIDTHS,
  writeState,
} from '../../demo/bench/bench-state.js';
import {applyStockText, stockText} from '../../demo/bench/stock-text.js';
import {CATALOGUE} from '../../demo/mock/catalogue.js';
import {FAILURES} from '../../demo/mock/mock-failures.js';
import {MockShop} from '../../demo/mock/mock-shop.js';

const keyOf = <Key extends string>(titles: Record<Key, unknown>) =>
  fc.constantFrom(...(Object.keys(titles) as Key[]));

const states: fc.Arbitrary<BenchState> = fc.record({
  look: keyOf(THEMES),
  page: fc.constantFrom('product-35', 'product-28', 'listing', 'cart'),
  width: keyOf(WIDTHS),
  scheme: keyOf(SCHEMES),
  dir: fc.constantFrom('ltr', 'rtl'),
  lang: fc.constantFrom('en', 'de', 'pt-BR', 'zh-CN'),
  tab: keyOf(TABS),
  product: fc.constantFrom('28', '35', '71'),
  failure: keyOf(FAILURES),
  delay: fc.nat(60_000),
  interval: fc.integer({min: 2, max: 240}),
  unknown: fc.constantFrom('allow', 'block'),
  verify: fc.constantFrom('on', 'off'),
  paused: fc.boolean(),
  shared: fc.boolean(),
  speed: fc.integer({min: 1, max: 60}),
  stock: fc.constantFrom(
    '',
    '35:3',
    '35:3,35.13:-2,35.visible:0,49.backorder:1',
  ),
  chosen: fc.constantFrom('', 'quantity:9', 'quantity:2,224:13'),
  story: fc.constantFrom('', 'last-one-goes'),
  endpoint: fc.constantFrom('', 'https://shop.test/stock.php?a=1&b=%20#x'),
});

describe("the bench's state", () => {
  it('comes back whole from its link', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writeState(state))).to.eql(state);
      }),
    );
  });

  it('is no text at all when it is as by default', () => {
    expect(writeState(DEFAULTS)).to.equal('');
    expect(readState('')).to.eql(DEFAULTS);
  });

  it('takes no harm from any link', () => {
    fc.assert(
      fc.property(fc.string(), keyOf(DEFAULTS), (text, name) => {
        const hash = `#${name}=${encodeURIComponent(text)}&__proto__=1`;
        const state = readState(hash);
        expect(Object.keys(state)).to.eql(Object.keys(DEFAULTS));
        expect(readState(writeState(state))).to.eql(state);
      }),
    );
    expect(readState('#delay=-1&speed=0&look=toString&page=../x')).to.eql(
      DEFAULTS,
    );
  });

  it('names only what there is: products, stories, amounts, endpoints', () => {
    for (const hash of [
      '#page=product-999',
      '#product=999',
      '#story=none-of-ours',
      `#stock=35:${'9'.repeat(20)}`,
      '#chosen=name:1',
      '#chosen=224:<b>',
      '#endpoint=javascript:alert(1)',
      '#endpoint=data:application/json,1',
    ]) {
      expect(readState(hash), hash).to.eql(DEFAULTS);
    }
  });
});

describe("the bench's stock", () => {
  it('is told by what differs, and comes back from that', () => {
    const shop = new MockShop(CATALOGUE);
    expect(stockText(shop, CATALOGUE)).to.equal('');
    shop.sell('35', 2, ['13']);
    shop.update('30', {backorder: true, visible: false});
    const text = stockText(shop, CATALOGUE);
    expect(text).to.equal('35:23,35.13:12,30.backorder:1,30.visible:0');
    const other = new MockShop(CATALOGUE);
    applyStockText(other, CATALOGUE, text);
    expect(other.products).to.eql(shop.products);
    applyStockText(other, CATALOGUE, '');
    expect(other.products).to.eql([...CATALOGUE]);
  });
});
