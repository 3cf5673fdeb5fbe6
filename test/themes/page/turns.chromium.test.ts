import {expect} from 'chai';
import {catchReports} from '../../helpers/catch-reports.js';
import {refresh} from 'true-stock';
import 'true-stock/define';
import {bindOpenCart} from 'true-stock/theme-opencart';
import {CATALOGUE} from '../../../demo/mock/catalogue.js';
import {MockShop} from '../../../demo/mock/mock-shop.js';
import {IDS, pollOf} from '../../helpers/catalogue-ids.js';
import {fixture} from '../../helpers/fixture.js';
import {type MockStock, mockStock} from '../../helpers/mock-stock.js';
import {
  giveBackClock,
  slowDown,
  watchTasks,
} from '../../helpers/slow-device.js';
import {until} from '../../helpers/until.js';

/** A card that is at least a quarter of the window high. */
const cardOf = (id: string, text = '') =>
  `<div class="product-thumb" style="min-height: 25vh"><p class="price">€1</p>${text}
    <button onclick="cart.add('${id}')">Add</button></div>`;

describe('a theme and the main thread', () => {
  let mock: MockStock;
  let place: HTMLElement;

  let unbind = () => {};

  const shown = () => [...place.querySelectorAll('true-stock')];
  const controls = () => [...place.querySelectorAll('button')];
  const isBound = (control: Element) =>
    !!control.closest('.product-thumb')!.querySelector('true-stock');
  const nearSight = () =>
    controls().filter(
      (control) => control.getBoundingClientRect().top < 2 * innerHeight,
    );
  const bind = () => {
    unbind = bindOpenCart();
  };

  /** Binds, and returns what runs before the next paint: no task comes first. */
  const bindUntilFrame = (): FrameRequestCallback => {
    const own = globalThis.requestAnimationFrame;
    let last: FrameRequestCallback;
    globalThis.requestAnimationFrame = (callback) => {
      last = callback;
      return 0;
    };
    bind();
    globalThis.requestAnimationFrame = own;
    return last!;
  };

  const show = (html: string) => {
    place = fixture(html);
    place.style.cssText = 'position: absolute; top: 0';
  };

  beforeEach(async () => {
    mock = await mockStock(new MockShop(CATALOGUE));
    show(IDS.map((id) => cardOf(id)).join(''));
    await slowDown();
  });

  afterEach(() => {
    giveBackClock();
    unbind();
  });

  it('P1 asks at once for all that is bound in many tasks', async () => {
    bind();
    expect(shown().length).to.be.above(0).and.below(IDS.length);
    await until(() => shown().length === IDS.length);
    await until(() => shown().every(({snapshot}) => snapshot));
    expect(mock.polls[0]).to.equal(pollOf(IDS));
    unbind();
    expect(shown()).to.eql([]);
  });

  it('L1 has bound what is near sight before the page is painted', async () => {
    const frame = bindUntilFrame();
    expect(nearSight().every(isBound)).to.equal(false);
    frame(0);
    expect(nearSight().every(isBound)).to.equal(true);
  });

  it('binds what is far from sight in later tasks', async () => {
    bindUntilFrame()(0);
    expect(nearSight().every(isBound)).to.equal(true);
    expect(shown().length).to.be.below(IDS.length);
    const counts = watchTasks(() => shown().length, IDS.length);
    await until(() => shown().length === IDS.length);
    expect(new Set(counts).size).to.be.above(3);
  });

  it('does not look at the page again for what it adds itself', async () => {
    const last = controls().at(-1)!;
    let looks = 0;
    last.getAttribute = (name) => {
      if (name === 'onclick') looks += 1;
      return Element.prototype.getAttribute.call(last, name);
    };
    bind();
    const looksAtFirst = looks;
    await until(() => shown().length === IDS.length);
    expect(looksAtFirst).to.be.above(0);
    expect(looks).to.equal(looksAtFirst);
  });

  it('L1 has a line in sight bound whose control is far below it', async () => {
    // As on a product's page: no control below the fold is above it.
    const [far, ...rest] = IDS.slice(-4);
    place.remove();
    show(
      `<div style="display: flex">${rest.map((id) => cardOf(id)).join('')}</div>
        ${cardOf(far!, '<div style="height: 400vh"></div>')}`,
    );
    const frame = bindUntilFrame();
    expect(shown().length).to.be.below(rest.length);
    frame(0);
    expect(shown()).to.have.length(rest.length + 1);
  });

  it('L1 has a far control bound beside a column of others', async () => {
    place.remove();
    const [far, ...column] = IDS.slice(-9);
    show(
      `<div style="display: flex; width: 600px">
        <div style="flex: 1">${column.map((id) => cardOf(id)).join('')}</div>
        <div style="flex: 1">${cardOf(far!, '<div style="height: 400vh"></div>')}</div></div>`,
    );
    bindUntilFrame()(0);
    expect(isBound(controls().at(-1)!)).to.equal(true);
  });

  it('L1 has a row of far controls bound, whose lines are in sight', async () => {
    place.remove();
    const cells = (html: (id: string) => string) =>
      `<tr>${IDS.map((id) => `<td>${html(id)}</td>`).join('')}</tr>`;
    show(
      `<table id="compare">${cells(() => '<p class="price">€1</p>')}
        <tr style="height: 400vh"></tr>
        ${cells((id) => `<button onclick="cart.add('${id}')">Add</button>`)}</table>`,
    );
    const frame = bindUntilFrame();
    expect(shown().length).to.be.below(IDS.length);
    frame(0);
    expect(shown()).to.have.length(IDS.length);
  });

  it('L1 has the others bound before the paint where one cannot be', async () => {
    const [, , broken] = controls();
    const error = new Error('broken');
    broken!.getAttribute = () => {
      throw error;
    };
    const reports = catchReports();
    const frame = bindUntilFrame();
    expect(shown().length).to.be.below(2);
    frame(0);
    expect(nearSight().filter((control) => !isBound(control))).to.eql([broken]);
    expect(reports).to.include(error);
  });

  it('L1 gives an element the height of its line before its turn', async () => {
    // Slower still: a task has no second turn.
    await slowDown();
    bind();
    const [first] = shown();
    expect(!!first!.shadowRoot).to.equal(false);
    expect(getComputedStyle(first!).display).to.equal('block');
  });

  it('binds nothing more once the binding is undone', async () => {
    bindOpenCart()();
    await refresh();
    expect(shown()).to.eql([]);
  });
});
