import {expect} from 'chai';
import 'true-stock/define';
import {
  type AddPage,
  openAddPage,
  type ShapeName,
} from '../helpers/add-pages.js';
import {skipTime} from '../helpers/fake-clock.js';
import {waitForStock, refreshAndDraw} from '../helpers/fixture.js';
import {type MockStock, mockStock} from '../helpers/mock-stock.js';
import {waitForPaint, until} from '../helpers/until.js';

/** From here an answer is too old to add on. */
const OLD_MS = 2500;
const SHAPES = ['OpenCart 3', 'OpenCart 4', 'a link'] as const;

describe('what changes while a question is out', () => {
  let mock: MockStock;
  let answer = () => {};

  beforeEach(async () => {
    mock = await mockStock();
  });

  /** A page with a press that waits for its answer. */
  async function press(
    name: ShapeName,
    id: string,
    size = '',
  ): Promise<AddPage> {
    const page = openAddPage(name, id);
    await waitForStock(page.element);
    skipTime(OLD_MS);
    mock.verifyAfter = new Promise((resolve) => {
      answer = resolve;
    });
    page.size.value = size;
    page.control.click();
    await until(() => mock.verifies.length);
    expect(page.adds).to.eql([]);
    return page;
  }

  for (const shape of SHAPES) {
    it(`G5 asks about a greater quantity: ${shape}`, async () => {
      const {adds, blocks, element, quantity} = await press(shape, '32');
      mock.shop.update('32', {quantity: 5});
      quantity.value = '26';
      answer();
      await until(() => blocks.length);
      await refreshAndDraw(element);
      expect(blocks[0]).to.include({reason: 'too-few', wanted: 26});
      expect(mock.verifies).to.eql(['?ids=32&want=32:1', '?ids=32&want=32:26']);
      expect(adds).to.eql([]);
      expect(element.blocked).to.equal(true);
    });

    it(`G5 adds another quantity once it is confirmed: ${shape}`, async () => {
      const {adds, element, quantity} = await press(shape, '32');
      quantity.value = '10';
      answer();
      await until(() => adds.length);
      await refreshAndDraw(element);
      expect(mock.verifies).to.eql(['?ids=32&want=32:1', '?ids=32&want=32:10']);
      expect(adds).to.have.length(1);
    });

    it(`G5 does not add another option, sold out: ${shape}`, async () => {
      const {adds, blocks, element, size} = await press(shape, '35', '13');
      size.value = '12';
      answer();
      await until(() => blocks.length);
      await refreshAndDraw(element);
      expect(blocks[0]).to.include({reason: 'option-out-of-stock'});
      expect(adds).to.eql([]);
    });

    it(`G5 does not add another product, sold out: ${shape}`, async () => {
      const {adds, blocks, element} = await press(shape, '30');
      element.productId = '34';
      await element.updateComplete;
      await until(() => element.availability === 'out-of-stock');
      answer();
      await until(() => blocks.length);
      await refreshAndDraw(element);
      expect(blocks[0]).to.include({productId: '34', reason: 'out-of-stock'});
      expect(adds).to.eql([]);
    });
  }

  it('G5 judges later presses when there was no product meanwhile', async () => {
    const {adds, blocks, control, element} = await press('OpenCart 4', '30');
    element.productId = '';
    await element.updateComplete;
    mock.controls.failure = 'server-error';
    answer();
    await until(() => adds.length);
    mock.controls.failure = 'none';
    element.productId = '30';
    await refreshAndDraw(element);
    skipTime(OLD_MS * 2);
    control.click();
    await until(() => adds.length === 2);
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(element);
    control.click();
    expect(blocks).to.have.length(1);
    expect(adds).to.have.length(2);
  });

  it('G5 adds once when the button is replaced meanwhile', async () => {
    const {adds, control, element} = await press('OpenCart 4', '30');
    control.replaceWith(control.cloneNode(true));
    answer();
    await until(() => adds.length);
    await refreshAndDraw(element);
    await waitForPaint();
    expect(adds).to.have.length(1);
  });

  it('G5 adds once when the whole form is replaced meanwhile', async () => {
    const {adds, element, form, place} = await press('OpenCart 4', '30');
    place.addEventListener('submit', (event) => {
      event.preventDefault();
      adds.push(event);
    });
    form!.replaceWith(form!.cloneNode(true));
    answer();
    await until(() => adds.length);
    await refreshAndDraw(element);
    await waitForPaint();
    expect(adds).to.have.length(1);
  });

  it('G5 adds once when a form that was submitted is replaced', async () => {
    const {adds, element, form, place} = openAddPage('OpenCart 4', '30');
    await waitForStock(element);
    skipTime(OLD_MS);
    mock.controls.delayMs = 50;
    place.addEventListener('submit', (event) => {
      event.preventDefault();
      adds.push(event);
    });
    form!.requestSubmit();
    form!.replaceWith(form!.cloneNode(true));
    await until(() => adds.length);
    mock.controls.delayMs = 0;
    await refreshAndDraw(element);
    expect(adds).to.have.length(1);
  });
});
