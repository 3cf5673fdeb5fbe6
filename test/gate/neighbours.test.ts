import {expect} from 'chai';
import {configure, stats, TrueStockBlockEvent} from 'true-stock';
import 'true-stock/define';
import {openAddPage} from '../helpers/add-pages.js';
import {stopTime} from '../helpers/fake-clock.js';
import {waitForStock, fixture, refreshAndDraw} from '../helpers/fixture.js';
import {type MockStock, mockStock} from '../helpers/mock-stock.js';
import {until} from '../helpers/until.js';

const NEIGHBOURS = `
  <button type="button" id="wish">Wish list</button>
  <button type="submit" id="compare" formaction="/compare">Compare</button>
  <input type="button" id="quick" value="Quick view">
  <button type="reset" id="reset">Reset</button>`;

describe('the gate and its neighbours', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
  });

  for (const shape of ['OpenCart 4', 'a form'] as const) {
    it(`G6 leaves the other buttons of a form alone: ${shape}`, async () => {
      const {adds, element, form, place, blocks} = openAddPage(shape, '34');
      form!.insertAdjacentHTML('beforeend', NEIGHBOURS);
      const others = [...form!.querySelectorAll<HTMLElement>('[id]')].filter(
        ({id}) => NEIGHBOURS.includes(`id="${id}"`),
      );
      const before = others.map((other) => other.outerHTML);
      const clicks: string[] = [];
      place.addEventListener('click', ({target}) => {
        clicks.push((target as Element).id);
      });
      await waitForStock(element);
      expect(element.blocked).to.equal(true);
      expect(others.map((other) => other.outerHTML)).to.eql(before);
      for (const other of others) other.click();
      expect(clicks).to.eql(['wish', 'compare', 'quick', 'reset']);
      expect(adds.map((add) => (add as SubmitEvent).submitter?.id)).to.eql([
        'compare',
      ]);
      expect(blocks).to.eql([]);
      form!.requestSubmit(place.querySelector<HTMLElement>('#compare'));
      expect(adds).to.have.length(2);
      expect(mock.verifies).to.eql([]);
    });
  }

  it('G6 leaves another product alone', async () => {
    const place = fixture(
      `<true-stock product-id="34" for="one">Server</true-stock><button id="one">Add</button>
      <true-stock product-id="32" for="two">Server</true-stock><button id="two">Add</button>`,
    );
    const clicks: unknown[] = [];
    place.addEventListener('click', ({target}) => clicks.push(target));
    const [one, two] = place.querySelectorAll('true-stock');
    await waitForStock(one!);
    await waitForStock(two!);
    const [first, second] = place.querySelectorAll('button');
    first!.click();
    second!.click();
    expect(clicks).to.eql([second]);
  });

  it('works in the shadow tree that its control is in', async () => {
    const place = fixture('');
    const root = place.attachShadow({mode: 'open'});
    root.innerHTML = `<true-stock product-id="34" for="add">Server</true-stock>
      <button id="add">Add</button>`;
    const button = root.querySelector('button')!;
    const clicks: Event[] = [];
    button.addEventListener('click', (event) => clicks.push(event));
    await waitForStock(root.querySelector('true-stock')!);
    button.click();
    expect(clicks).to.eql([]);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
  });
});

describe('true-stock-block', () => {
  it('tells what was stopped, and counts it', async () => {
    await mockStock();
    const {adds, blocks, control, element, quantity} = openAddPage(
      'OpenCart 4',
      '30',
    );
    await waitForStock(element);
    const {blocked} = stats();
    quantity.value = '7';
    control.click();
    const [block] = blocks;
    expect(block).to.be.instanceOf(TrueStockBlockEvent);
    expect(block).to.include({
      productId: '30',
      reason: 'too-few',
      wanted: 7,
      left: 3,
      control,
      bubbles: true,
      composed: true,
      cancelable: true,
      target: element,
    });
    expect(adds).to.eql([]);
    expect(stats().blocked).to.equal(blocked + 1);
  });

  for (const shape of ['OpenCart 3', 'OpenCart 4', 'a link'] as const) {
    it(`lets through what a page wants: ${shape}`, async () => {
      await mockStock();
      const {adds, control, element, place} = openAddPage(shape, '34');
      await waitForStock(element);
      const {blocked} = stats();
      place.addEventListener('true-stock-block', (event) =>
        event.preventDefault(),
      );
      control.click();
      await until(() => adds.length);
      await refreshAndDraw(element);
      expect(adds).to.have.length(1);
      expect(stats().blocked).to.equal(blocked);
    });
  }
});

describe('on-unknown', () => {
  afterEach(() => configure({onUnknown: 'allow', verify: 'on'}));

  const unknown = async (attributes = '') => {
    const mock = await mockStock();
    mock.controls.failure = 'server-error';
    const page = openAddPage('OpenCart 4', '30', attributes);
    await refreshAndDraw(page.element);
    return {...page, mock};
  };

  it('L8 allows where nothing is said', async () => {
    const {adds, blocks, control, element} = await unknown();
    expect(element.blocked).to.equal(false);
    control.click();
    await until(() => adds.length);
    expect([adds.length, blocks.length]).to.eql([1, 0]);
  });

  it('blocks where it says so, and says why', async () => {
    const {adds, blocks, control, element, mock} =
      await unknown('on-unknown="block"');
    expect(element.blocked).to.equal(true);
    control.click();
    expect(blocks[0]).to.include({reason: 'unconfirmed', left: null});
    expect(adds).to.eql([]);
    expect(control.nextElementSibling?.textContent).to.equal(
      'Cannot be added to the cart just now',
    );
    mock.controls.failure = 'none';
    await refreshAndDraw(element);
    expect(element.blocked).to.equal(false);
  });

  it("takes the page's rule, and the element's before it", async () => {
    configure({onUnknown: 'block'});
    expect((await unknown()).element.blocked).to.equal(true);
    const {element} = await unknown('on-unknown="allow"');
    expect(element.blocked).to.equal(false);
  });

  it('T5 decides once an answer has expired', async () => {
    const mock = await mockStock();
    const clock = stopTime();
    const {control, element, adds} = openAddPage('OpenCart 4', '34');
    await refreshAndDraw(element);
    expect(element.blocked).to.equal(true);
    mock.controls.failure = 'offline';
    await clock.tickAsync(301_000);
    expect(element.blocked).to.equal(false);
    clock.restore();
    control.click();
    await until(() => adds.length);
  });

  it('asks nothing more where verify is off', async () => {
    configure({verify: 'off'});
    const {adds, control, mock} = await unknown();
    control.click();
    expect(adds).to.have.length(1);
    expect(mock.verifies).to.eql([]);
  });
});
