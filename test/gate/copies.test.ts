import {expect} from 'chai';
import 'true-stock/define';
import type {TrueStockElement} from 'true-stock';
import {catchReports} from '../helpers/catch-reports.js';
import {waitForStock, fixture, refreshAndDraw} from '../helpers/fixture.js';
import {mockStock, type MockStock} from '../helpers/mock-stock.js';
import {until} from '../helpers/until.js';

const FORM = `<form>
  <label><input type="radio" name="option[224]" value="12"> <b>S</b></label>
  <select name="option[224]">
    <option value="">Select</option><option value="12">S</option>
  </select>
  <button type="button" class="btn" id="add">Add</button>
</form>`;
const HTML = `<true-stock product-id="35" for="add" announce>Server</true-stock>${FORM}`;

/** How pages write anew what they show. */
const WAYS: Record<string, (box: HTMLElement) => void> = {
  'innerHTML +=': (box) => (box.innerHTML += '<p>Free returns</p>'),
  'a clone in its place': (box) => {
    box.replaceChildren(...(box.cloneNode(true) as Element).children);
  },
  'its own text, kept and brought back': (box) => {
    const text = box.innerHTML;
    box.textContent = '';
    box.innerHTML = text;
  },
  'a fragment of a parser': (box) => {
    const {body} = new DOMParser().parseFromString(box.innerHTML, 'text/html');
    box.replaceChildren(...body.children);
  },
};

describe('a copy of what we have marked', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
  });

  /** A box with a sold-out product, and an option of it marked. */
  const openBox = async () => {
    const box = fixture(HTML);
    const find = <Kind extends Element>(selector: string) =>
      box.querySelector<Kind>(selector)!;
    const before = find('form').outerHTML;
    const element = () => find<TrueStockElement>('true-stock');
    await waitForStock(element());
    mock.shop.update('35', {quantity: 0});
    await refreshAndDraw(element());
    expect(element().blocked).to.equal(true);
    expect(find('option[value="12"]').textContent).to.include('Out of stock');
    return {box, before, element, find};
  };

  const restock = async (element: TrueStockElement) => {
    mock.shop.update('35', {quantity: 9});
    mock.shop.setValueQuantity('35', '12', 9);
    await refreshAndDraw(element);
  };

  for (const [name, write] of Object.entries(WAYS)) {
    it(`G2 G3 ${name}: blocked as before, with one reason`, async () => {
      const {box, element, find} = await openBox();
      write(box);
      await waitForStock(element());
      // The copied marks are taken off first, then put on anew.
      await until(
        () =>
          find('#add').hasAttribute('aria-disabled') &&
          find('label').textContent.includes('Out of stock'),
      );
      const reasons = box.querySelectorAll('[data-true-stock-reason]');
      expect(reasons).to.have.length(1);
      expect(find('#add').getAttribute('aria-describedby')).to.equal(
        reasons[0]!.id,
      );
      expect(find('label').textContent.match(/Out of stock/g)).to.have.length(
        1,
      );
    });

    it(`G4 ${name}: given back as it was, once stock is back`, async () => {
      const {box, before, element, find} = await openBox();
      write(box);
      await waitForStock(element());
      await restock(element());
      await until(() => find('form').outerHTML === before);
      expect(find('form').outerHTML).to.equal(before);
    });

    it(`G4 ${name}: when the element is gone, so are our marks`, async () => {
      const {box, before, element, find} = await openBox();
      write(box);
      await waitForStock(element());
      element().remove();
      await until(() => find('form').outerHTML === before);
      expect(box.querySelectorAll('[data-true-stock-reason]')).to.have.length(
        0,
      );
    });
  }

  it('G4 a copy that comes back after our script has nothing to do', async () => {
    const {box, before, element, find} = await openBox();
    const text = box.innerHTML;
    const other = fixture(
      '<true-stock product-id="30" for="other">Server</true-stock><button id="other">Add</button>',
    );
    await waitForStock(other.querySelector('true-stock')!);
    element().remove();
    box.innerHTML = text.replace(/<true-stock.*?<\/true-stock>/s, '');
    await until(() => find('form').outerHTML === before);
    expect(find('form').outerHTML).to.equal(before);
  });

  it('G4 what a mark says of before is text of the page: no other attribute is written', async () => {
    const {box} = await openBox();
    const before = JSON.stringify({
      onclick: 'window.isTaken = true',
      id: 'taken',
      'aria-disabled': null,
    });
    const button = document.createElement('button');
    button.setAttribute('aria-disabled', 'true');
    button.setAttribute('data-true-stock-before', before);
    box.append(button);
    await until(() => !button.hasAttribute('data-true-stock-before'));
    expect(button.outerHTML).to.equal('<button></button>');
  });

  it('G4 a mark that cannot be read is taken off, and stops nothing', async () => {
    const reports = catchReports();
    const {box, element, find} = await openBox();
    for (const text of ['{', '7', 'null', '[]']) {
      const button = document.createElement('button');
      button.setAttribute('data-true-stock-before', text);
      box.append(button);
      await until(() => !button.hasAttribute('data-true-stock-before'));
    }
    await restock(element());
    await until(() => !find('#add').hasAttribute('aria-disabled'));
    expect(reports).to.have.length(1);
  });
});

describe('a theme that disables what it finds marked', () => {
  /** Themes look for such marks when the DOM changes, or in the next frame. */
  const disable = (control: HTMLButtonElement) => {
    const observer = new MutationObserver(() => {
      if (control.getAttribute('aria-disabled') === 'true') {
        control.disabled = true;
      }
    });
    // Not its own change: that would be endless.
    observer.observe(control, {attributeFilter: ['aria-disabled']});
    return observer;
  };

  const open = async (attributes = '') => {
    const mock = await mockStock();
    const box = fixture(
      `<true-stock product-id="30" for="add">Server</true-stock><button id="add" ${attributes}>Add</button>`,
    );
    const element = await waitForStock(box.querySelector('true-stock')!);
    return {mock, element, control: box.querySelector('button')!};
  };

  it('G4 is undone with our mark', async () => {
    const {mock, element, control} = await open();
    const observer = disable(control);
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(element);
    await until(() => control.disabled);
    observer.disconnect();
    mock.shop.update('30', {quantity: 9});
    await refreshAndDraw(element);
    expect(control.outerHTML).to.equal('<button id="add">Add</button>');
  });

  it("G4 but what was disabled before is the theme's own", async () => {
    const {mock, element, control} = await open('disabled');
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(element);
    mock.shop.update('30', {quantity: 9});
    await refreshAndDraw(element);
    expect(control.disabled).to.equal(true);
  });

  for (const wasUndone of [false, true]) {
    it(`G4 but what it disables in a later frame is its own${wasUndone ? ', also after the first is gone' : ''}`, async () => {
      const {mock, element, control} = await open();
      const observer = wasUndone && disable(control);
      mock.shop.update('30', {quantity: 0});
      await refreshAndDraw(element);
      if (observer) {
        await until(() => control.disabled);
        observer.disconnect();
      }
      control.disabled = false;
      const {currentTime} = document.timeline;
      await until(() => document.timeline.currentTime !== currentTime);
      control.disabled = true;
      mock.shop.update('30', {quantity: 9});
      await refreshAndDraw(element);
      expect(control.disabled).to.equal(true);
    });
  }
});
