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
});
