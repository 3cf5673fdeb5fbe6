import {expect} from 'chai';
import 'true-stock/define';
import {
  type AddPage,
  openAddPage,
  type ShapeName,
} from '../helpers/add-pages.js';
import {skipTime, stopTime} from '../helpers/fake-clock.js';
import {waitForStock, refreshAndDraw} from '../helpers/fixture.js';
import {answerOf, type MockStock, mockStock} from '../helpers/mock-stock.js';
import {waitForPaint, until} from '../helpers/until.js';

/** From here an answer is too old to add on. */
const OLD_MS = 2500;

describe('the gate asks once more', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
  });

  const openOld = async (
    name: ShapeName,
    id = '30',
    attributes = '',
  ): Promise<AddPage> => {
    const page = openAddPage(name, id, attributes);
    await waitForStock(page.element);
    skipTime(OLD_MS);
    return page;
  };

  it('G5 adds at once on an answer of two seconds', async () => {
    const page = openAddPage('OpenCart 4', '30');
    await waitForStock(page.element);
    page.control.click();
    expect(page.adds).to.have.length(1);
    expect(mock.verifies).to.eql([]);
  });

  for (const name of ['OpenCart 3', 'OpenCart 4', 'a link'] as const) {
    it(`G5 asks about an older one, then goes on once: ${name}`, async () => {
      const {adds, blocks, control, size} = await openOld(name, '35');
      size.value = '13';
      control.click();
      expect(adds).to.have.length(0);
      await until(() => adds.length);
      await waitForPaint();
      expect(adds).to.have.length(1);
      expect(blocks).to.eql([]);
      expect(mock.verifies).to.eql(['?ids=35&want=35:1:224-13']);
    });

    it(`G5 stops what has been sold since: ${name}`, async () => {
      const {adds, blocks, control, element} = await openOld(name);
      mock.shop.update('30', {quantity: 0});
      control.click();
      await until(() => element.blocked);
      await until(() => blocks.length);
      expect(blocks[0]).to.include({reason: 'out-of-stock', wanted: 1});
      expect(adds).to.have.length(0);
      expect(element.availability).to.equal('out-of-stock');
    });
  }

  it('G5 keeps the submitter', async () => {
    const {adds, control, form} = await openOld('OpenCart 4');
    form!.requestSubmit(control);
    await until(() => adds.length);
    expect((adds[0] as SubmitEvent).submitter).to.equal(control);
    skipTime(OLD_MS);
    control.click();
    await until(() => adds.length === 2);
    expect((adds[1] as SubmitEvent).submitter).to.equal(control);
  });

  it('G5 keeps "no submitter"', async () => {
    const {adds, form} = await openOld('OpenCart 4');
    form!.requestSubmit();
    await until(() => adds.length);
    expect((adds[0] as SubmitEvent).submitter).to.equal(null);
    expect(mock.verifies).to.have.length(1);
  });

  it('G5 keeps modifiers and the place of the click', async () => {
    const {adds, control} = await openOld('a link');
    control.innerHTML = '<b>Add</b>';
    const init = {ctrlKey: true, shiftKey: true, clientX: 7, detail: 1};
    control.firstChild!.dispatchEvent(
      new MouseEvent('click', {bubbles: true, cancelable: true, ...init}),
    );
    await until(() => adds.length);
    expect(adds[0]).to.include(init);
    expect(adds[0]?.target).to.equal(control.firstChild);
  });

  for (const name of ['OpenCart 3', 'OpenCart 4'] as const) {
    it(`G5 adds once on a double click: ${name}`, async () => {
      const {adds, control, element} = await openOld(name);
      mock.controls.delayMs = 100;
      control.click();
      control.click();
      await until(() => adds.length);
      mock.controls.delayMs = 0;
      await refreshAndDraw(element);
      expect(adds).to.have.length(1);
      expect(mock.verifies).to.have.length(1);
    });
  }

  for (const type of ['pointerover', 'focusin']) {
    it(`G5 has asked when the press comes: ${type}`, async () => {
      const {adds, control} = await openOld('OpenCart 4');
      const hint = new Event(type, {bubbles: true, composed: true});
      control.dispatchEvent(hint);
      await until(() => mock.verifies.length);
      await until(() => performance.getEntriesByType('resource').length);
      await waitForPaint();
      control.click();
      await until(() => adds.length);
      expect(mock.verifies).to.have.length(1);
    });
  }

  it('G5 asks nothing for a pointer that goes elsewhere', async () => {
    const {quantity} = await openOld('OpenCart 4');
    quantity.dispatchEvent(new Event('pointerover', {bubbles: true}));
    quantity.focus();
    await waitForPaint();
    expect(mock.verifies).to.eql([]);
  });

  const pressUnanswered = async (rule: string) => {
    const page = openAddPage('OpenCart 4', '30', `on-unknown="${rule}"`);
    const {adds, blocks, control, element} = page;
    await waitForStock(element);
    const clock = stopTime();
    await clock.tickAsync(OLD_MS);
    mock.controls.failure = 'timeout';
    control.click();
    await clock.tickAsync(790);
    expect([adds.length, blocks.length]).to.eql([0, 0]);
    await clock.tickAsync(20);
    return page;
  };

  it('G5 waits 800 ms, then on-unknown decides: allow', async () => {
    const {adds, blocks, element} = await pressUnanswered('allow');
    expect([adds.length, blocks.length]).to.eql([1, 0]);
    expect(element.blocked).to.equal(false);
  });

  it('G5 waits 800 ms, then on-unknown decides: block', async () => {
    const page = await pressUnanswered('block');
    const {adds, blocks, control, element} = page;
    expect([adds.length, blocks.length]).to.eql([0, 1]);
    expect(blocks[0]).to.include({reason: 'unconfirmed'});
    expect(element.blocked).to.equal(true);
    expect(element.availability).to.equal('low-stock');
    mock.controls.failure = 'none';
    skipTime(10_000);
    control.click();
    await until(() => !element.blocked);
    control.click();
    await until(() => adds.length);
  });

  it('G5 opens on a blocked press when stock is back, adds nothing', async () => {
    mock.shop.update('30', {quantity: 0});
    const page = openAddPage('OpenCart 4', '30');
    const {adds, control, element} = page;
    await waitForStock(element);
    mock.shop.update('30', {quantity: 3});
    control.click();
    await until(() => !element.blocked);
    expect(adds).to.have.length(0);
    expect(element.availability).to.equal('low-stock');
    control.click();
    await until(() => adds.length);
    expect(adds).to.have.length(1);
  });

  it('G5 loses no press on what has opened meanwhile', async () => {
    mock.shop.update('30', {quantity: 0});
    const {adds, control, element} = openAddPage('OpenCart 4', '30');
    await waitForStock(element);
    let answer = () => {};
    mock.verifyAfter = new Promise((resolve) => {
      answer = resolve;
    });
    control.click();
    mock.shop.update('30', {quantity: 3});
    await refreshAndDraw(element);
    expect(element.blocked).to.equal(false);
    control.click();
    control.click();
    expect(adds).to.have.length(0);
    answer();
    await until(() => adds.length);
    expect(adds).to.have.length(1);
  });

  it('G5 judges by the record where `want` is not answered', async () => {
    const record = {availability: 'low-stock', left: 3};
    mock.body = answerOf({30: record});
    const {adds, blocks, control, quantity} = await openOld('OpenCart 4');
    control.click();
    await until(() => adds.length);
    skipTime(OLD_MS);
    mock.body = answerOf({30: {availability: 'low-stock', left: 1}});
    quantity.value = '2';
    control.click();
    await until(() => blocks.length);
    expect(blocks[0]).to.include({reason: 'too-few', left: 1, wanted: 2});
    expect(adds).to.have.length(1);
  });

  it('G5 asks about more than one where no number is told', async () => {
    const {adds, blocks, control, quantity, element} = openAddPage(
      'OpenCart 4',
      '32',
    );
    await waitForStock(element);
    const record = {availability: 'in-stock'};
    const want = {32: {ok: false, reason: 'too-few'}};
    mock.body = {...answerOf({32: record}), want};
    quantity.value = '26';
    control.click();
    await until(() => blocks.length);
    expect(blocks[0]).to.include({reason: 'too-few', left: null, wanted: 26});
    expect(element.blocked).to.equal(true);
    mock.body = undefined;
    quantity.value = '10';
    quantity.dispatchEvent(new Event('input', {bubbles: true}));
    expect(element.blocked).to.equal(false);
    control.click();
    await until(() => adds.length);
  });

  it('G5 keeps its verdict while an answer ages', async () => {
    mock.shop.update('30', {quantity: 0});
    const {adds, control, element} = openAddPage('OpenCart 4', '30');
    const clock = stopTime();
    await refreshAndDraw(element);
    mock.controls.failure = 'offline';
    await clock.tickAsync(60_000);
    expect(element.stale).to.equal(true);
    control.click();
    expect(element.blocked).to.equal(true);
    expect(adds).to.have.length(0);
  });
});
