import {expect} from 'chai';
import {stats} from 'true-stock';
import 'true-stock/define';
import {openAddPage} from '../helpers/add-pages.js';
import {waitForStock, refreshAndDraw} from '../helpers/fixture.js';
import {answerOf, mockStock} from '../helpers/mock-stock.js';
import {waitForPaint, until} from '../helpers/until.js';

describe('the gate and the order of answers', () => {
  it('T4 a refusal loses to an answer that was asked for later', async () => {
    const mock = await mockStock();
    mock.shop.update('30', {quantity: 0});
    const {blocks, control, element} = openAddPage('OpenCart 4', '30');
    await waitForStock(element);
    let answer = () => {};
    mock.verifyAfter = new Promise((resolve) => {
      answer = resolve;
    });
    control.click();
    await until(() => blocks.length && mock.verifies.length);
    mock.shop.update('30', {quantity: 50});
    await refreshAndDraw(element);
    expect(element.blocked).to.equal(false);
    mock.body = {
      ...answerOf({30: {availability: 'out-of-stock'}}),
      want: {30: {ok: false, reason: 'out-of-stock'}},
    };
    const {verified} = stats();
    answer();
    await until(() => stats().verified > verified);
    await waitForPaint();
    expect(element.availability).to.equal('in-stock');
    expect(element.blocked).to.equal(false);
  });

  it('G5 a refusal counts for more than the record that comes with it', async () => {
    const mock = await mockStock();
    mock.body = answerOf({30: {availability: 'in-stock'}});
    const {adds, blocks, control, element, quantity} = openAddPage(
      'OpenCart 4',
      '30',
    );
    await waitForStock(element);
    mock.body = {
      ...answerOf({30: {availability: 'in-stock', label: 'A few'}}),
      want: {30: {ok: false, reason: 'too-few'}},
    };
    quantity.value = '2';
    control.click();
    await until(() => blocks.length || adds.length);
    expect(blocks[0]).to.include({reason: 'too-few', wanted: 2});
    expect(adds).to.eql([]);
  });
});
