import {expect} from 'chai';
import 'true-stock/define';
import {openAddPage} from '../helpers/add-pages.js';
import {stopTime} from '../helpers/fake-clock.js';
import {waitForStock, refreshAndDraw} from '../helpers/fixture.js';
import {type MockStock, mockStock} from '../helpers/mock-stock.js';
import {until} from '../helpers/until.js';

describe('a quantity above the disclosure limit', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
  });

  for (const rule of ['allow', 'block']) {
    it(`G1 adds what the endpoint keeps to itself: ${rule}`, async () => {
      const page = openAddPage('OpenCart 4', '32', `on-unknown="${rule}"`);
      const {adds, blocks, control, element, quantity} = page;
      await waitForStock(element);
      const clock = stopTime();
      await refreshAndDraw(element);
      let answer = () => {};
      mock.verifyAfter = new Promise((resolve) => {
        answer = resolve;
      });
      quantity.value = '26';
      control.click();
      await until(() => mock.verifies.length);
      // The answer takes longer than the record is old.
      await clock.tickAsync(500);
      answer();
      await until(() => adds.length + blocks.length);
      expect([adds.length, blocks.length]).to.eql([1, 0]);
      expect(mock.verifies).to.eql(['?ids=32&want=32:26']);
      expect(element.blocked).to.equal(false);
    });
  }
});
