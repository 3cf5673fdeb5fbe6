import {expect} from 'chai';
import 'true-stock/define';
import {fixture, refreshAndDraw, waitForStock} from '../helpers/fixture.js';
import {type MockStock, mockStock} from '../helpers/mock-stock.js';
import {until} from '../helpers/until.js';

/** A control of product 30, and what the page has below it. */
const pageWith = (below: string): HTMLElement =>
  fixture(
    `<div style="font: 16px/20px sans-serif">
      <true-stock product-id="30" for="add">In Stock</true-stock>
      <div><button type="button" id="add">Add</button></div>
      ${below}
    </div>`,
  );

describe('a reason line', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
  });

  const sellOut = async (place: HTMLElement) => {
    const element = place.querySelector('true-stock')!;
    await waitForStock(element);
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(element);
    return place.querySelector<HTMLElement>('[data-true-stock-reason]')!;
  };

  const topOfNext = (place: HTMLElement) =>
    place.querySelector('#next')!.getBoundingClientRect().top;

  it('L1 takes the room of the margin below it', async () => {
    const place = pageWith('<p id="next" style="margin-top: 60px">Next</p>');
    const before = topOfNext(place);
    const line = await sellOut(place);
    const {bottom, height} = line.getBoundingClientRect();
    expect(height).to.be.greaterThan(8);
    expect(topOfNext(place)).to.equal(before);
    expect(bottom).to.be.at.most(before);
  });

  it('L1 measures past what takes no room, and out of its own box', async () => {
    const place = pageWith('');
    const next = fixture(
      '<i hidden>-</i><b></b><p id="next" style="margin-top: 60px">Next</p>',
    );
    const before = topOfNext(next);
    await sellOut(place);
    expect(topOfNext(next)).to.equal(before);
  });

  it('G3 covers nothing where there is no room', async () => {
    const place = pageWith('<div id="next">Next</div>');
    const before = topOfNext(place);
    const line = await sellOut(place);
    const {bottom, height} = line.getBoundingClientRect();
    expect(topOfNext(place)).to.be.closeTo(before + height, 0.5);
    expect(bottom).to.be.at.most(topOfNext(place));
    expect(line.style.marginBottom).to.equal('');
  });

  it('G3 is fitted anew when its own height changes', async () => {
    const place = pageWith('<p id="next" style="margin-top: 60px">Next</p>');
    const line = await sellOut(place);
    const {height} = line.getBoundingClientRect();
    expect(parseFloat(line.style.marginBottom)).to.be.closeTo(-height, 0.01);
    // Two lines are still less than the margin, ten are more.
    line.style.lineHeight = '40px';
    await until(() => line.style.marginBottom === '-40px');
    line.style.lineHeight = '200px';
    await until(() => line.style.marginBottom === '');
    const {bottom} = line.getBoundingClientRect();
    expect(bottom).to.be.at.most(topOfNext(place));
  });
});
