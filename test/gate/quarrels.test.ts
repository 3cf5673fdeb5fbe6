import {expect} from 'chai';
import type {TrueStockElement} from 'true-stock';
import 'true-stock/define';
import {openAddPage} from '../helpers/add-pages.js';
import {waitForStock, fixture, refreshAndDraw} from '../helpers/fixture.js';
import {type MockStock, mockStock} from '../helpers/mock-stock.js';
import {waitForPaint, until} from '../helpers/until.js';

/** A page that never gives in would hang a test that fails. */
const PATIENCE = 1000;
const FEW = 100;

const REASON = '[data-true-stock-reason]';

describe('the gate and who else changes its control', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
  });

  for (const name of ['aria-describedby', 'aria-disabled']) {
    it(`G2 a page that takes our ${name} off each time`, async () => {
      const {adds, blocks, control, element} = openAddPage('OpenCart 3', '34');
      control.className = '';
      let rounds = 0;
      const observer = new MutationObserver(() => {
        if (control.getAttribute(name) && ++rounds < PATIENCE) {
          control.removeAttribute(name);
        }
      });
      observer.observe(control, {attributes: true});
      await waitForStock(element);
      await until(() => rounds);
      await waitForPaint();
      expect(rounds).to.be.below(FEW);
      control.click();
      expect(adds).to.eql([]);
      expect(blocks).to.have.length(1);
      observer.disconnect();
    });
  }

  /** One button that two elements gate, both sold out. */
  async function openShared() {
    for (const id of ['30', '31']) mock.shop.update(id, {quantity: 0});
    const place = fixture(
      `<true-stock product-id="30" for="both">Server</true-stock>
      <true-stock product-id="31" for="both">Server</true-stock>
      <button id="both" class="btn">Add</button>`,
    );
    const control = place.querySelector('button')!;
    const before = control.outerHTML;
    const [first, second] =
      place.querySelectorAll<TrueStockElement>('true-stock');
    for (const one of [first!, second!]) await waitForStock(one);
    const expectBlocked = () => {
      expect(control.className).to.equal('btn');
      expect(control.getAttribute('aria-disabled')).to.equal('true');
      const reason = control.getAttribute('aria-describedby');
      expect(place.querySelector(`[id="${reason}"]`)?.textContent).to.equal(
        'Out of stock',
      );
      expect(place.querySelectorAll(REASON)).to.have.length(1);
    };
    const expectFree = () => {
      expect(control.outerHTML).to.equal(before);
      expect(place.querySelectorAll(REASON)).to.have.length(0);
    };
    expectBlocked();
    return {pair: [first!, second!], expectBlocked, expectFree};
  }

  for (const [at, name] of ['first', 'second'].entries()) {
    it(`G4 two elements on one button, the ${name} removed`, async () => {
      const {pair, expectBlocked, expectFree} = await openShared();
      const [gone, other] = at ? pair.toReversed() : pair;
      gone!.remove();
      await waitForPaint();
      expectBlocked();
      expect([gone!.blocked, other!.blocked]).to.eql([false, true]);
      other!.remove();
      expectFree();
    });

    it(`G4 two elements on one button, the ${name} back in stock`, async () => {
      const {pair, expectBlocked, expectFree} = await openShared();
      const [back, other] = at ? pair.toReversed() : pair;
      mock.shop.update(back!.productId, {quantity: 10});
      await refreshAndDraw(back!);
      expectBlocked();
      expect([back!.blocked, other!.blocked]).to.eql([false, true]);
      mock.shop.update(other!.productId, {quantity: 10});
      await refreshAndDraw(other!);
      expectFree();
    });
  }

  it('G3 says why again when the theme takes the reason away', async () => {
    const {control, element, place} = openAddPage('OpenCart 4', '30');
    await waitForStock(element);
    const before = place.querySelector('form')!.outerHTML;
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(element);
    const text = place.querySelector(REASON)?.textContent;
    for (let round = 0; round < 3; round++) {
      place.querySelector(REASON)!.remove();
      await until(() => place.querySelector(REASON));
      const [reason, ...others] = place.querySelectorAll(REASON);
      expect(others).to.eql([]);
      expect(reason!.textContent).to.equal(text).and.not.equal('');
      expect(control.getAttribute('aria-describedby')).to.equal(reason!.id);
    }
    mock.shop.update('30', {quantity: 3});
    await refreshAndDraw(element);
    expect(place.querySelector('form')!.outerHTML).to.equal(before);
  });

  it('G4 an element that was removed is not blocked', async () => {
    const {element} = openAddPage('OpenCart 4', '34');
    await waitForStock(element);
    expect(element.hasAttribute('blocked')).to.equal(true);
    element.remove();
    expect(element.hasAttribute('blocked')).to.equal(false);
  });

  for (const shape of ['OpenCart 4', 'a form', 'a link'] as const) {
    it(`tells once of a press that a page lets through: ${shape}`, async () => {
      const page = openAddPage(shape, '34');
      const {adds, blocks, control, element, place} = page;
      await waitForStock(element);
      place.addEventListener('true-stock-block', (event) =>
        event.preventDefault(),
      );
      control.click();
      await refreshAndDraw(element);
      expect([adds.length, blocks.length]).to.eql([1, 1]);
      control.click();
      await refreshAndDraw(element);
      expect([adds.length, blocks.length]).to.eql([2, 2]);
    });
  }
});
