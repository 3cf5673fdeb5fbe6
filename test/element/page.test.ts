import {expect} from 'chai';
import {stats} from 'true-stock';
import 'true-stock/define';
import {CATALOGUE} from '../../demo/mock/catalogue.js';
import {MockShop} from '../../demo/mock/mock-shop.js';
import {pollOf} from '../helpers/catalogue-ids.js';
import {catchWarnings} from '../helpers/catch-warnings.js';
import {
  waitForStock,
  fixture,
  mount,
  refreshAndDraw,
} from '../helpers/fixture.js';
import {answerOf, mockStock} from '../helpers/mock-stock.js';
import {openListeners} from '../helpers/open-listeners.js';
import {visibleText} from '../helpers/visible-text.js';
import {waitForPaint, until} from '../helpers/until.js';
import {watchTree} from '../helpers/watch-tree.js';

const elementsIn = (place: Element) => [
  ...place.querySelectorAll('true-stock'),
];

const many = (count: number) =>
  Array.from({length: count}, (_, index) => {
    const {id} = CATALOGUE[index % CATALOGUE.length]!;
    return `<true-stock product-id="${id}">In stock</true-stock>\n`;
  }).join('');

describe('a page of <true-stock>', () => {
  let listeners: Record<string, number>;

  before(async () => {
    await mockStock();
    listeners = openListeners();
  });

  it('P1 P7 asks once a tick for 1,000 elements, renders once', async () => {
    const mock = await mockStock(new MockShop(CATALOGUE));
    const place = fixture(many(1000));
    const elements = elementsIn(place);
    await until(() => elements.every(({snapshot}) => snapshot));
    await Promise.all(elements.map((shown) => shown.updateComplete));
    expect(mock.requests).to.eql([pollOf(CATALOGUE.map(({id}) => id))]);

    const changes = watchTree([
      place,
      ...elements.map(({shadowRoot}) => shadowRoot!),
    ]);
    await refreshAndDraw(elements[0]!);
    await waitForPaint();
    expect(mock.requests).to.have.length(2);
    expect(changes()).to.have.length(0);
  });

  it('P7 renders only what has changed', async () => {
    const mock = await mockStock();
    const place = fixture(
      '<true-stock product-id="30"></true-stock>' +
        '<true-stock product-id="32"></true-stock>',
    );
    const [changing, still] = elementsIn(place);
    await waitForStock(changing!);
    await waitForStock(still!);
    const changes = watchTree([still!, still!.shadowRoot!]);
    mock.shop.update('30', {quantity: 1});
    await refreshAndDraw(changing!);
    await waitForPaint();
    expect(visibleText(changing!)).to.equal('Only 1 left');
    expect(changes()).to.eql([]);
  });

  it('P9 works on after a move, and asks nothing more', async () => {
    const mock = await mockStock();
    const shown = await waitForStock(mount('<true-stock product-id="30">'));
    const other = fixture('<section></section>').firstElementChild!;
    other.append(shown);
    await waitForPaint();
    expect(mock.requests).to.have.length(1);
    expect(visibleText(shown)).to.equal('Only 3 left');
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(shown);
    expect(visibleText(shown)).to.equal('Out of stock');
  });

  it('P9 leaves the document as it was', async () => {
    const mock = await mockStock();
    const place = fixture('<button id="add">Add</button>');
    const before = [document.head, document.body].map((it) => it.outerHTML);
    const sheets = document.adoptedStyleSheets.length;
    const shown = document.createElement('true-stock');
    shown.setAttribute('product-id', '34');
    shown.setAttribute('for', 'add');
    place.append(shown);
    await waitForStock(shown);
    expect(shown.blocked).to.equal(true);
    expect(openListeners()).to.not.eql(listeners);
    shown.remove();
    expect(openListeners()).to.eql(listeners);
    const after = [document.head, document.body].map((it) => it.outerHTML);
    expect(after).to.eql(before);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    expect(shown.isConnected || shown.blocked).to.equal(false);
    expect(mock.requests).to.have.length(1);
  });

  it('L1 keeps its place when the first answer comes', async () => {
    const mock = await mockStock();
    mock.controls.delayMs = 100;
    const place = fixture(
      '<p>Availability: <true-stock product-id="30">In Stock</true-stock></p>' +
        '<div><true-stock product-id="34">In Stock</true-stock></div>' +
        '<p id="below">Below</p>',
    );
    const top = () => place.querySelector('#below')!.getBoundingClientRect().y;
    const heights = () =>
      elementsIn(place).map((it) => it.getBoundingClientRect().height);
    await waitForPaint();
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => {
      shifts.push(...list.getEntries());
    });
    // Chromium alone tells of shifts; heights are the same everywhere.
    observer.observe({type: 'layout-shift'});
    const before = [top(), ...heights()];
    await Promise.all(elementsIn(place).map(waitForStock));
    await waitForPaint();
    expect([top(), ...heights()]).to.eql(before);
    expect([...shifts, ...observer.takeRecords()]).to.eql([]);
    observer.disconnect();
  });

  it('L3 takes labels as text', async () => {
    const mock = await mockStock();
    const labels: [told: unknown, shown: string][] = [
      ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
      ['a\u202Ecod\u0000\u0007e\u2066 \u200Fb', 'acode b'],
      ['  \n ', 'In stock'],
      ['x'.repeat(121), 'In stock'],
      [7, 'In stock'],
      [{toString: 'x'}, 'In stock'],
    ];
    const shown = mount('<true-stock product-id="30">');
    for (const [label, text] of labels) {
      mock.body = answerOf({30: {availability: 'in-stock', label}});
      await refreshAndDraw(shown);
      expect(visibleText(shown)).to.equal(text);
      expect(shown.shadowRoot!.querySelector('img')).to.equal(null);
    }
  });

  it('L4 takes ids that are names of the language as data', async () => {
    catchWarnings();
    const mock = await mockStock();
    mock.body = JSON.parse(
      '{"version":1,"products":{"__proto__":{"availability":"in-stock"},' +
        '"constructor":{"availability":"in-stock"},' +
        '"30":{"availability":"in-stock"}}}',
    ) as object;
    const ids = ['__proto__', 'constructor', 'toString', '30'];
    const place = fixture(
      ids
        .map((id) => `<true-stock product-id="${id}">Server</true-stock>`)
        .join(''),
    );
    const elements = elementsIn(place);
    await waitForStock(elements[3]!);
    await Promise.all(elements.map((it) => it.updateComplete));
    const texts = elements.map(visibleText);
    expect(texts).to.eql(['In stock', 'In stock', 'Server', 'In stock']);
    expect(mock.requests).to.eql(['?ids=30,__proto__,constructor,toString']);
    expect(Reflect.has({}, 'availability')).to.equal(false);
  });

  it('counts what it has done, in numbers only', async () => {
    const before = stats();
    const mock = await mockStock();
    const shown = await waitForStock(mount('<true-stock product-id="30">'));
    await refreshAndDraw(shown);
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(shown);
    mock.controls.failure = 'server-error';
    await refreshAndDraw(shown);
    const now = stats();
    const since = Object.entries(now).map(([name, value]) => [
      name,
      value - before[name as keyof typeof now],
    ]);
    const {bytes, ...rest} = Object.fromEntries(since) as typeof now;
    expect(bytes).to.be.greaterThan(100);
    expect(rest).to.eql({
      requests: 4,
      notModified: 1,
      errors: 1,
      changes: 1,
      verified: 0,
      blocked: 0,
    });
  });
});
