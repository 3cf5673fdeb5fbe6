import {expect} from 'chai';
import {configure, refresh, type TrueStockElement} from 'true-stock';
import 'true-stock/define';
import {CATALOGUE} from '../../demo/mock/catalogue.js';
import {MockShop} from '../../demo/mock/mock-shop.js';
import {IDS, pollOf} from '../helpers/catalogue-ids.js';
import {waitForStock, fixture, mount} from '../helpers/fixture.js';
import {type MockStock, mockStock} from '../helpers/mock-stock.js';
import {hover} from '../helpers/presses.js';
import {SLOT_STYLE} from '../helpers/slot-style.js';
import {giveBackClock, slowDown, watchTasks} from '../helpers/slow-device.js';
import {until} from '../helpers/until.js';

/** Enough for several tasks, where each has room for one or two. */
const FEW = IDS.slice(0, 12);

/** Elements of these few products, with such attributes. */
const elementsWith = (attributes = '') =>
  FEW.map(
    (id) => `<true-stock product-id="${id}" ${attributes}></true-stock>`,
  ).join('');

describe('many new elements and the main thread', () => {
  let mock: MockStock;
  let elements: TrueStockElement[];

  const drawn = () => elements.filter(({shadowRoot}) => shadowRoot);

  beforeEach(async () => {
    mock = await mockStock(new MockShop(CATALOGUE));
    await slowDown();
    elements = [...fixture(elementsWith()).querySelectorAll('true-stock')];
  });

  afterEach(giveBackClock);

  it('draws them in several tasks', async () => {
    expect(drawn().length).to.be.below(FEW.length);
    const counts = watchTasks(() => drawn().length, FEW.length);
    await until(() => drawn().length === FEW.length);
    expect(new Set(counts).size).to.be.above(3);
  });

  it('asks at once for one that still waits, when told to', async () => {
    const last = elements.at(-1)!;
    expect(!!last.shadowRoot).to.equal(false);
    await last.refresh();
    expect(!!last.snapshot).to.equal(true);
  });

  it('asks at once for all that still wait, when told to', async () => {
    expect(drawn().length).to.be.below(FEW.length);
    await refresh();
    expect(elements.every(({snapshot}) => snapshot)).to.equal(true);
  });

  it('P1 asks for all together, when one is told to', async () => {
    await elements[0]!.refresh();
    expect(mock.polls).to.eql([pollOf(FEW)]);
  });

  it('L1 hides the slots of one that waits, where a style sheet says so', async () => {
    const last = elements.at(-1)!;
    last.innerHTML = '<b slot="in-stock">Yes</b><b slot="unavailable">No</b>';
    const style = document.createElement('style');
    style.textContent = SLOT_STYLE;
    last.before(style);
    const boxes = () =>
      [...last.children].map((child) => child.getClientRects().length);
    expect(boxes()).to.eql([0, 0]);
    mock.shop.update(last.productId, {quantity: 99});
    await last.refresh();
    await last.updateComplete;
    expect(boxes()).to.eql([1, 0]);
  });

  it('never draws one that is gone before its turn', async () => {
    const last = elements.at(-1)!;
    last.remove();
    await refresh();
    expect(!!last.shadowRoot).to.equal(false);
    expect(!!last.snapshot).to.equal(false);
  });
});

describe('elements that come later and the main thread', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock(new MockShop(CATALOGUE));
  });

  afterEach(giveBackClock);

  it('P1 are asked for together', async () => {
    const first = IDS.at(-1)!;
    await waitForStock(
      mount(`<true-stock product-id="${first}"></true-stock>`),
    );
    // Since then more time has gone than newcomers wait.
    await slowDown(2, 1500);
    const elements = [
      ...fixture(elementsWith()).querySelectorAll('true-stock'),
    ];
    expect(elements.every(({shadowRoot}) => shadowRoot)).to.equal(false);
    await until(() => elements.every(({snapshot}) => snapshot));
    expect(mock.polls).to.eql([pollOf([first]), pollOf([...FEW, first])]);
  });

  it('P9 let the request of a moved one finish', async () => {
    const others = mock;
    mock = await mockStock(new MockShop(CATALOGUE));
    mock.controls.delayMs = 100;
    const [from, to] = [fixture(''), fixture('')];
    from.innerHTML = '<true-stock product-id="30"></true-stock>';
    const [element] = from.querySelectorAll('true-stock');
    await until(() => mock.polls.length);
    await slowDown();
    // They take this task's time, and ask elsewhere.
    fixture(elementsWith(`endpoint="${others.endpoint}"`));
    to.append(element!);
    await until(() => element!.snapshot);
    expect(mock.polls).to.eql(['?ids=30']);
  });
});

describe('a gate whose element still waits for its turn', () => {
  const html = FEW.map(
    (id) =>
      `<p><true-stock product-id="${id}" for="add-${id}"></true-stock>
        <button id="add-${id}">Add</button></p>`,
  ).join('');
  const last = FEW.at(-1)!;
  let mock: MockStock;
  let adds: number;
  let blocks: string[];
  let element: TrueStockElement;
  let control: HTMLElement;

  /** Puts many products on the page, and takes one that has not had its turn. */
  const insert = () => {
    const place = fixture(html);
    place.addEventListener('true-stock-block', ({reason}) => {
      blocks.push(reason);
    });
    element = place.querySelector(`[product-id="${last}"]`)!;
    control = place.querySelector(`#add-${last}`)!;
    control.addEventListener('click', () => adds++);
    expect(!!element.shadowRoot).to.equal(false);
  };

  beforeEach(async () => {
    mock = await mockStock(new MockShop(CATALOGUE));
    adds = 0;
    blocks = [];
  });

  afterEach(() => {
    giveBackClock();
    configure({onUnknown: 'allow'});
  });

  it('G1 refuses what is known to be sold out', async () => {
    mock.shop.update(last, {quantity: 0, backorder: false});
    await waitForStock(mount(`<true-stock product-id="${last}"></true-stock>`));
    await slowDown();
    insert();
    control.click();
    expect(blocks).to.eql(['out-of-stock']);
    expect(adds).to.equal(0);
  });

  it('G5 asks about what has never been asked for', async () => {
    mock.shop.update(last, {quantity: 0, backorder: false});
    await slowDown();
    insert();
    control.click();
    expect(adds).to.equal(0);
    await until(() => blocks.length);
    expect(mock.verifies).to.have.length(1);
    expect(adds).to.equal(0);
  });

  it('G5 asks before it refuses what is unknown', async () => {
    configure({onUnknown: 'block'});
    await slowDown();
    insert();
    hover(control);
    await until(() => mock.verifies.length);
    await until(() => !element.blocked);
    control.click();
    await until(() => adds);
    expect(adds).to.equal(1);
    expect(blocks).to.eql([]);
  });
});
