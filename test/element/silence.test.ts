import {expect} from 'chai';
import 'true-stock/define';
import {refreshAndDraw} from '../helpers/fixture.js';
import {liveRegionsOf} from '../helpers/live-regions.js';
import {answerOf} from '../helpers/mock-stock.js';
import {
  openWithScreenReader,
  PATIENCE_MS,
  productHtml,
} from '../helpers/open-with-screen-reader.js';

describe('L5 what is not said', () => {
  it('L5 says nothing more for an element that has gone', async () => {
    const {clock, elements, heard, shop} = await openWithScreenReader(
      productHtml('One', '30') + productHtml('Two', '31'),
    );
    shop.update('30', {quantity: 0});
    await refreshAndDraw(elements[0]!);
    for (const element of elements) element.remove();
    await clock.tickAsync(PATIENCE_MS);
    expect(heard).to.eql([]);
  });

  it('L5 never says a number that ticks', async () => {
    const {ask, element, heard, shop} = await openWithScreenReader(
      productHtml('One', '30'),
    );
    for (const quantity of [2, 1, 5]) {
      shop.update('30', {quantity});
      await ask();
    }
    expect(element.availability).to.equal('low-stock');
    expect(heard).to.eql([]);
  });

  it('L5 says nothing of what is not known, nor when it is again', async () => {
    const {ask, clock, element, heard, mock, shop} = await openWithScreenReader(
      productHtml('One', '30'),
    );
    const body = answerOf({});
    mock.body = body;
    await ask();
    await clock.tickAsync(10_000);
    await ask();
    expect(element.availability).to.equal('unknown');
    mock.body = undefined;
    shop.update('30', {quantity: 0});
    await ask();
    expect(element.availability).to.equal('out-of-stock');
    expect(heard).to.eql([]);
  });

  it('L5 says nothing while an answer ages and expires', async () => {
    const {clock, element, heard, mock} = await openWithScreenReader(
      productHtml('One', '30'),
    );
    mock.controls.failure = 'offline';
    await clock.tickAsync(100_000);
    expect(element.stale).to.equal(true);
    await clock.tickAsync(250_000);
    expect(element.availability).to.equal('unknown');
    expect(heard).to.eql([]);
  });

  it('L5 is silent without `announce`', async () => {
    const {ask, heard, shop} = await openWithScreenReader(
      productHtml('One', '30', ''),
    );
    shop.update('30', {quantity: 0});
    await ask();
    expect(heard).to.eql([]);
    expect(liveRegionsOf(document)).to.eql([]);
  });
});
