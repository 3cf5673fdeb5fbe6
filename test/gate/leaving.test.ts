import {expect} from 'chai';
import 'true-stock/define';
import {openAddPage} from '../helpers/add-pages.js';
import {refreshAndDraw, waitForStock} from '../helpers/fixture.js';
import {mockStock} from '../helpers/mock-stock.js';
import {openListeners} from '../helpers/open-listeners.js';

const {observe, unobserve, disconnect} = ResizeObserver.prototype;

/** What is observed from now on, until the test ends. */
const watchObserved = () => {
  const observed = new Set<Element>();
  Object.assign(ResizeObserver.prototype, {
    observe(this: ResizeObserver, target: Element) {
      observed.add(target);
      observe.call(this, target);
    },
    unobserve(this: ResizeObserver, target: Element) {
      observed.delete(target);
      unobserve.call(this, target);
    },
    disconnect(this: ResizeObserver) {
      observed.clear();
      disconnect.call(this);
    },
  });
  return observed;
};

describe('a gate that goes', () => {
  afterEach(() => {
    Object.assign(ResizeObserver.prototype, {observe, unobserve, disconnect});
  });

  it('P9 leaves no listener', async () => {
    await mockStock();
    const before = openListeners();
    const {element} = openAddPage('OpenCart 4', '34');
    await waitForStock(element);
    expect(openListeners()).to.include.keys('click', 'submit', 'input');
    element.remove();
    expect(openListeners()).to.eql(before);
  });

  it('P9 observes its reason no more; nor does one that opens', async () => {
    const mock = await mockStock();
    const {element} = openAddPage('OpenCart 4', '34');
    const observed = watchObserved();
    await waitForStock(element);
    expect(observed).to.have.property('size', 1);
    mock.shop.update('34', {quantity: 5});
    await refreshAndDraw(element);
    expect(observed).to.have.property('size', 0);
    mock.shop.update('34', {quantity: 0});
    await refreshAndDraw(element);
    expect(observed).to.have.property('size', 1);
    element.remove();
    expect(observed).to.have.property('size', 0);
  });
});
