import {expect} from 'chai';
import 'true-stock/define';
import {openAddPage} from '../helpers/add-pages.js';
import {holdClocks, stopTime} from '../helpers/fake-clock.js';
import {waitForStock, refreshAndDraw} from '../helpers/fixture.js';
import {type MockStock, mockStock} from '../helpers/mock-stock.js';
import {hover} from '../helpers/presses.js';
import {until} from '../helpers/until.js';

describe('the gate asks ahead', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
  });

  it('G5 once in two seconds, however often the pointer comes', async () => {
    const {control, element, quantity} = openAddPage('OpenCart 4', '32');
    await waitForStock(element);
    const clock = holdClocks();
    quantity.value = '26';
    const hoverOften = async () => {
      for (let round = 0; round < 20; round++) {
        hover(control);
        await refreshAndDraw(element);
      }
    };
    await hoverOften();
    expect(mock.verifies).to.have.length(1);
    clock.tick(2100);
    await hoverOften();
    expect(mock.verifies).to.have.length(2);
  });

  it('G5 and blocks before the press what is refused', async () => {
    const page = openAddPage('OpenCart 4', '32');
    const {adds, blocks, control, element, quantity} = page;
    await waitForStock(element);
    mock.shop.update('32', {quantity: 5});
    quantity.value = '26';
    hover(control);
    await until(() => element.blocked);
    expect(control.getAttribute('aria-disabled')).to.equal('true');
    expect(blocks).to.eql([]);
    control.click();
    expect(blocks).to.have.length(1);
    expect(adds).to.eql([]);
  });

  it('G5 what a silence blocked opens after the next answer', async () => {
    const page = openAddPage('OpenCart 4', '30', 'on-unknown="block"');
    const {adds, blocks, control, element} = page;
    await waitForStock(element);
    const clock = stopTime();
    await clock.tickAsync(2500);
    mock.controls.failure = 'timeout';
    control.click();
    await clock.tickAsync(810);
    expect(element.blocked).to.equal(true);
    mock.controls.failure = 'none';
    await clock.tickAsync(15_000);
    await refreshAndDraw(element);
    hover(control);
    expect(element.blocked).to.equal(false);
    control.click();
    await until(() => adds.length);
    expect([adds.length, blocks.length]).to.eql([1, 1]);
  });

  it('G5 what a silence blocked opens by itself, five seconds later', async () => {
    const page = openAddPage('OpenCart 4', '30', 'on-unknown="block"');
    const {control, element} = page;
    await waitForStock(element);
    const clock = stopTime();
    await clock.tickAsync(2500);
    mock.controls.failure = 'timeout';
    control.click();
    await clock.tickAsync(810);
    for (const isBlocked of [true, false]) {
      expect(element.blocked).to.equal(isBlocked);
      expect(control.matches('[aria-disabled]')).to.equal(isBlocked);
      await clock.tickAsync(5000);
    }
  });
});
