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
import {giveBackClock, slowDown} from '../../helpers/slow-device.js';
import {until} from '../../helpers/until.js';

describe('a theme and the main thread', () => {
  let mock: MockStock;
  let place: HTMLElement;

  const shown = () => [...place.querySelectorAll('true-stock')];

  beforeEach(async () => {
    mock = await mockStock(new MockShop(CATALOGUE));
    place = fixture(
      IDS.map(
        (id) =>
          `<div class="product-thumb"><p class="price">€1</p>
            <button onclick="cart.add('${id}')">Add</button></div>`,
      ).join(''),
    );
    await slowDown();
  });

  afterEach(giveBackClock);

  it('P1 asks at once for all that is bound in many tasks', async () => {
    const unbind = bindOpenCart();
    expect(shown().length).to.be.above(0).and.below(IDS.length);
    await until(() => shown().length === IDS.length);
    await until(() => shown().every(({snapshot}) => snapshot));
    expect(mock.polls[0]).to.equal(pollOf(IDS));
    unbind();
    expect(shown()).to.eql([]);
  });

  it('L1 has all of it bound before the page is painted', async () => {
    const unbind = bindOpenCart();
    expect(shown().length).to.be.below(IDS.length);
    await new Promise(requestAnimationFrame);
    expect(shown()).to.have.length(IDS.length);
    unbind();
  });

  it('L1 has the others bound before the paint where one cannot be', async () => {
    const controls = [...place.querySelectorAll('button')];
    const broken = new Error('broken');
    controls[20]!.getAttribute = () => {
      throw broken;
    };
    const reports = catchReports();
    const unbind = bindOpenCart();
    expect(shown().length).to.be.below(20);
    await new Promise(requestAnimationFrame);
    expect(shown()).to.have.length(IDS.length - 1);
    expect(reports).to.include(broken);
    unbind();
  });

  it('L1 gives an element the height of its line before its turn', async () => {
    // Slower still: a task has no second turn.
    await slowDown();
    const unbind = bindOpenCart();
    const [first] = shown();
    expect(!!first!.shadowRoot).to.equal(false);
    expect(getComputedStyle(first!).display).to.equal('block');
    unbind();
  });

  it('binds nothing more once the binding is undone', async () => {
    bindOpenCart()();
    await refresh();
    expect(shown()).to.eql([]);
  });
});
