import {expect} from 'chai';
import 'true-stock/define';
import {openAddPage} from '../helpers/add-pages.js';
import {holdClocks, skipTime} from '../helpers/fake-clock.js';
import {waitForStock, refreshAndDraw} from '../helpers/fixture.js';
import {answerOf, type MockStock, mockStock} from '../helpers/mock-stock.js';
import {waitForPaint, until} from '../helpers/until.js';

/** From here an answer is too old to add on. */
const OLD_MS = 2500;

describe('presses that a page makes in its own way', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
  });

  afterEach(() => {
    delete (window as {jQuery?: unknown}).jQuery;
  });

  it('G5 lets the click pass that follows jQuery’s own trigger', async () => {
    const {adds, control, element} = openAddPage('OpenCart 3', '30');
    await waitForStock(element);
    skipTime(OLD_MS);
    // jQuery has run the theme's handlers: holding its echo would add twice.
    const jQuery = Object.assign(() => {}, {event: {triggered: 'click'}});
    Object.assign(window, {jQuery});
    control.click();
    expect(adds).to.have.length(1);
    delete (window as {jQuery?: unknown}).jQuery;
    await refreshAndDraw(element);
    await waitForPaint();
    expect(adds).to.have.length(1);
    expect(mock.verifies).to.eql([]);
  });

  it('G5 asks about another choice while a refused one is out', async () => {
    const {adds, control, element, quantity} = openAddPage('OpenCart 4', '30');
    await waitForStock(element);
    skipTime(OLD_MS);
    mock.controls.delayMs = 50;
    quantity.value = '4';
    control.click();
    quantity.value = '3';
    control.click();
    await until(() => adds.length);
    mock.controls.delayMs = 0;
    await refreshAndDraw(element);
    expect(adds).to.have.length(1);
    expect(mock.verifies).to.eql(['?ids=30&want=30:4', '?ids=30&want=30:3']);
  });

  it('G5 asks once about a press that submits its form later', async () => {
    // Two of an untold number are asked about, however young the record is.
    mock.body = answerOf({30: {availability: 'in-stock'}});
    const page = openAddPage('OpenCart 4', '30');
    const {adds, control, element, form, quantity} = page;
    control.setAttribute('type', 'button');
    control.addEventListener('click', () =>
      setTimeout(() => form!.requestSubmit()),
    );
    await waitForStock(element);
    const clock = holdClocks();
    for (const [wanted, pauseMs, asked] of [
      [2, OLD_MS, 1],
      [3, 0, 2],
      [3, OLD_MS, 3],
    ] as const) {
      clock.tick(pauseMs);
      quantity.value = `${wanted}`;
      control.click();
      await until(() => adds.length === asked);
      await waitForPaint();
      expect(mock.verifies).to.have.length(asked);
    }
    expect(adds).to.have.length(3);
  });
});
