import {expect} from 'chai';
import {
  TrueStockChangeEvent,
  TrueStockElement,
  TrueStockErrorEvent,
} from 'true-stock';
import 'true-stock/define';
import {catchWarnings} from '../helpers/catch-warnings.js';
import {
  waitForStock,
  fixture,
  mount,
  refreshAndDraw,
} from '../helpers/fixture.js';
import {answerOf, type MockStock, mockStock} from '../helpers/mock-stock.js';
import {visibleText} from '../helpers/visible-text.js';
import {until} from '../helpers/until.js';

const STATES: [id: string, availability: string, text: string][] = [
  ['32', 'in-stock', 'In stock'],
  ['30', 'low-stock', 'Only 3 left'],
  ['34', 'out-of-stock', 'Out of stock'],
  ['37', 'backorder', 'Ships later'],
  ['38', 'unavailable', 'Not available'],
];

const one = (attributes: string, inner = 'Server') =>
  mount(`<true-stock ${attributes}>${inner}</true-stock>`);

const partsOf = ({shadowRoot}: TrueStockElement) =>
  [...shadowRoot!.querySelectorAll('[part]')].map((part) => [
    part.getAttribute('part'),
    part.textContent,
  ]);

describe('<true-stock>', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
  });

  it('is unknown, with the text of the server, before the answer', async () => {
    mock.controls.failure = 'timeout';
    const shown = one('product-id="30"');
    await shown.updateComplete;
    expect(shown.getAttribute('availability')).to.equal('unknown');
    expect(shown.snapshot).to.equal(null);
    expect(shown.blocked || shown.stale).to.equal(false);
    expect(shown.textContent).to.equal('Server');
  });

  for (const [id, availability, text] of STATES) {
    it(`shows ${availability}`, async () => {
      const shown = await waitForStock(one(`product-id="${id}"`));
      expect(visibleText(shown)).to.equal(text);
      expect(shown.availability).to.equal(availability);
      expect(shown.getAttribute('availability')).to.equal(availability);
      expect(shown.hasAttribute('blocked')).to.equal(false);
    });

    it(`has a slot for ${availability}`, async () => {
      const own = `Server<b slot="${availability}">Own words</b>`;
      const shown = await waitForStock(one(`product-id="${id}"`, own));
      expect(visibleText(shown)).to.equal('Own words');
    });
  }

  it('has parts: indicator, label, count', async () => {
    const shown = await waitForStock(one('product-id="30"'));
    expect(partsOf(shown)).to.eql([
      ['indicator', ''],
      ['label', 'Only 3 left'],
      ['count', '3'],
    ]);
  });

  it('takes colour, gap and font from custom properties', async () => {
    const shown = await waitForStock(one('product-id="30"'));
    shown.style.cssText =
      '--true-stock-color-low-stock: rgb(1, 2, 3); --true-stock-gap: 7px;' +
      '--true-stock-font: 20px monospace';
    const indicator = shown.shadowRoot!.querySelector('[part=indicator]')!;
    const {color, fontSize} = getComputedStyle(shown);
    expect([color, fontSize]).to.eql(['rgb(1, 2, 3)', '20px']);
    expect(getComputedStyle(indicator).marginInlineEnd).to.equal('7px');
  });

  it('follows product-id, and asks for the new product', async () => {
    const shown = await waitForStock(one('product-id="30"'));
    shown.productId = '34';
    await until(() => shown.availability === 'out-of-stock');
    expect(shown.snapshot?.productId).to.equal('34');
    expect(mock.polls.at(-1)).to.equal('?ids=34');
    shown.setAttribute('product-id', '30');
    await shown.updateComplete;
    expect(shown.availability).to.equal('low-stock');
  });

  it('P1 takes a number for a product, and has it as text', async () => {
    // In the development build: it needs a product.
    catchWarnings();
    const shown = one('');
    shown.productId = 30;
    expect(shown.productId).to.equal('30');
    await waitForStock(shown);
    expect(visibleText(shown)).to.equal('Only 3 left');
    expect(mock.polls).to.eql(['?ids=30']);
    shown.productId = '30';
    expect(shown.isUpdatePending).to.equal(false);
    for (const none of [null, undefined]) {
      shown.productId = none;
      expect(shown.productId).to.equal('');
    }
    await shown.updateComplete;
    expect(visibleText(shown)).to.equal('Server');
  });

  it('P1 takes a number that was set before it was defined', async () => {
    const early = document.createElement('true-stock-later');
    Object.assign(early, {productId: 30});
    fixture('').append(early);
    customElements.define(
      'true-stock-later',
      class extends TrueStockElement {},
    );
    await waitForStock(early as TrueStockElement);
    expect((early as TrueStockElement).productId).to.equal('30');
  });

  for (const id of [-1, 1.5, NaN, 2 ** 53]) {
    it(`P1 throws for the number ${id}, and keeps its product`, async () => {
      const shown = await waitForStock(one('product-id="30"'));
      expect(() => (shown.productId = id)).to.throw(TypeError);
      expect(shown.productId).to.equal('30');
    });
  }

  it('P1 takes an id that is no number', async () => {
    mock.body = answerOf({'MUG.blue-2~x': {availability: 'in-stock'}});
    const shown = await waitForStock(one('product-id="MUG.blue-2~x"'));
    expect(visibleText(shown)).to.equal('In stock');
    expect(mock.polls).to.eql(['?ids=MUG.blue-2~x']);
  });

  it('has an endpoint of its own', async () => {
    const page = await mockStock();
    const shown = one(`product-id="30" endpoint="${mock.endpoint}"`);
    await waitForStock(shown);
    expect(page.requests).to.eql([]);
    expect(mock.polls).to.eql(['?ids=30']);
  });

  it('writes numbers in its language', async () => {
    const shown = await waitForStock(one('product-id="30" lang="ar-EG"'));
    const count = shown.shadowRoot!.querySelector('[part=count]');
    expect(count?.textContent).to.equal('٣');
    const place = fixture(
      '<p lang="ar-EG"><true-stock product-id="30">Server</true-stock></p>',
    );
    const inherited = place.querySelector('true-stock')!;
    await waitForStock(inherited);
    expect(visibleText(inherited)).to.equal('Only ٣ left');
  });

  it('follows `low` and `lang` when they change', async () => {
    const shown = await waitForStock(one('product-id="30"'));
    shown.setAttribute('low', '1');
    await shown.updateComplete;
    expect(visibleText(shown)).to.equal('In stock');
    shown.setAttribute('low', '9');
    shown.setAttribute('lang', 'ar-EG');
    await shown.updateComplete;
    expect(visibleText(shown)).to.equal('Only ٣ left');
  });

  it('gives its last answer, frozen', async () => {
    const {snapshot} = await waitForStock(one('product-id="30"'));
    expect(snapshot).to.include({productId: '30', freshness: 'fresh'});
    expect(snapshot?.record).to.eql({availability: 'low-stock', left: 3});
    expect(Object.isFrozen(snapshot)).to.equal(true);
    expect(Object.isFrozen(snapshot?.record)).to.equal(true);
  });

  it('refreshes on demand, and never rejects', async () => {
    const shown = await waitForStock(one('product-id="30"'));
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(shown);
    expect(shown.availability).to.equal('out-of-stock');
    mock.controls.failure = 'server-error';
    expect(await shown.refresh()).to.equal(undefined);
    expect(await document.createElement('true-stock').refresh()).to.equal(
      undefined,
    );
  });
});

describe('<true-stock> events', () => {
  const heardAt = (target: EventTarget, type: string) => {
    const events: Event[] = [];
    target.addEventListener(type, (event) => events.push(event));
    return events;
  };

  it('tells a change of availability, above its own shadow too', async () => {
    const mock = await mockStock();
    const place = fixture('');
    const root = place.attachShadow({mode: 'open'});
    const changes = heardAt(place, 'true-stock-change');
    root.innerHTML = '<true-stock product-id="30">Server</true-stock>';
    const shown = root.querySelector('true-stock')!;
    const before = Date.now();
    await waitForStock(shown);
    mock.shop.update('30', {quantity: 2});
    await refreshAndDraw(shown);
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(shown);
    const [first, second, ...more] = changes as TrueStockChangeEvent[];
    expect(more).to.eql([]);
    expect(first).to.be.instanceOf(TrueStockChangeEvent);
    expect(first).to.be.instanceOf(Event);
    expect(first).to.include({
      productId: '30',
      availability: 'low-stock',
      previous: 'unknown',
      left: 3,
      bubbles: true,
      composed: true,
      cancelable: false,
    });
    expect(first?.asOf).to.be.within(before - 2000, Date.now());
    expect(second).to.include({
      availability: 'out-of-stock',
      previous: 'low-stock',
      left: null,
    });
  });

  it('tells each error once', async () => {
    const mock = await mockStock();
    mock.controls.failure = 'server-error';
    const errors = heardAt(document, 'true-stock-error');
    const shown = one('product-id="30"');
    await refreshAndDraw(shown);
    const [error, ...more] = errors as TrueStockErrorEvent[];
    expect(more).to.eql([]);
    expect(error).to.be.instanceOf(TrueStockErrorEvent);
    expect(error).to.include({bubbles: true, composed: true});
    expect(error?.target).to.equal(shown);
    expect(error?.error).to.be.instanceOf(Error).and.include({detail: 500});
    expect(error?.retryAt).to.be.greaterThan(Date.now() + 10_000);
  });
});
