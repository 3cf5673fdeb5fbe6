import {expect} from 'chai';
import 'true-stock/define';
import {openAddPage} from '../helpers/add-pages.js';
import {waitForStock, fixture} from '../helpers/fixture.js';
import {mockStock} from '../helpers/mock-stock.js';
import {until} from '../helpers/until.js';

/** A form whose own properties are hidden by the names of its fields. */
const ODD_FORM = `<form id="odd">
  <input name="elements"><input name="form"><input name="id">
  <input name="quantity" value="1"><button id="odd-add">Add</button></form>`;

/** A form that adds product 30, of which there are 3. */
async function openForm(gates: string, form: string) {
  const place = fixture(
    `<true-stock product-id="30" for="${gates}">Server</true-stock>${form}`,
  );
  const adds: Event[] = [];
  place.addEventListener('submit', (event) => {
    event.preventDefault();
    adds.push(event);
  });
  const element = await waitForStock(place.querySelector('true-stock')!);
  return {
    adds,
    element,
    control: place.querySelector<HTMLElement>('button, [type=image]')!,
    quantity: place.querySelector<HTMLInputElement>('[name=quantity]')!,
  };
}

type OddPage = Awaited<ReturnType<typeof openForm>>;

function choose({quantity}: Pick<OddPage, 'quantity'>, value: string): void {
  quantity.value = value;
  quantity.dispatchEvent(new Event('input', {bubbles: true}));
}

describe('forms that are not what they seem', () => {
  beforeEach(async () => {
    await mockStock();
  });

  for (const gates of ['odd', 'odd-add']) {
    it(`G1 fields named elements, form and id: for="${gates}"`, async () => {
      const page = await openForm(gates, ODD_FORM);
      page.control.click();
      expect(page.adds).to.have.length(1);
      choose(page, '4');
      expect(page.element.blocked).to.equal(true);
      page.control.click();
      expect(page.adds).to.have.length(1);
      expect(page.control.getAttribute('aria-disabled')).to.equal('true');
    });
  }

  it('G1 such a form opens nobody else’s gate', async () => {
    fixture(
      `<true-stock product-id="30" for="odd">Server</true-stock>${ODD_FORM}`,
    );
    const {adds, control, element} = openAddPage('OpenCart 4', '34');
    await waitForStock(element);
    expect(element.blocked).to.equal(true);
    control.click();
    expect(adds).to.eql([]);
  });

  it('G1 a picture sends the form that `for` names', async () => {
    const page = await openForm(
      'pictured',
      `<form id="pictured"><input name="quantity" value="1">
        <input type="image" alt="Add to cart"></form>`,
    );
    page.control.click();
    expect(page.adds).to.have.length(1);
    choose(page, '4');
    expect(page.control.getAttribute('aria-disabled')).to.equal('true');
    page.control.click();
    expect(page.adds).to.have.length(1);
  });
});

describe('a choice that no event tells', () => {
  beforeEach(async () => {
    await mockStock();
  });

  for (const type of ['pointerover', 'focusin']) {
    it(`G3 is seen when the shopper comes near: ${type}`, async () => {
      const page = openAddPage('OpenCart 4', '30');
      const {control, element, quantity} = page;
      await waitForStock(element);
      const near = () =>
        control.dispatchEvent(new Event(type, {bubbles: true}));
      quantity.value = '4';
      near();
      expect(element.blocked).to.equal(true);
      quantity.value = '3';
      near();
      expect(element.blocked).to.equal(false);
    });
  }

  for (const shape of ['OpenCart 3', 'OpenCart 4'] as const) {
    it(`G3 is seen after the theme's own plus and minus: ${shape}`, async () => {
      const page = openAddPage(shape, '30');
      const {blocks, control, element, quantity} = page;
      await waitForStock(element);
      for (const step of [3, -3]) {
        const button = document.createElement('button');
        button.type = 'button';
        button.addEventListener('click', (event) => {
          event.stopPropagation();
          quantity.value = `${Number(quantity.value) + step}`;
        });
        quantity.after(button);
        button.click();
        await until(() => element.blocked === step > 0);
      }
      expect(control.hasAttribute('aria-disabled')).to.equal(false);
      expect(blocks).to.eql([]);
    });
  }

  it('G3 is seen after a form has been reset', async () => {
    const page = openAddPage('OpenCart 4', '30');
    await waitForStock(page.element);
    choose(page, '4');
    expect(page.element.blocked).to.equal(true);
    page.form!.reset();
    await until(() => !page.element.blocked);
    expect(page.quantity.value).to.equal('1');
  });

  it('throws nothing at events that no element sends', async () => {
    const {element} = openAddPage('OpenCart 4', '34');
    await waitForStock(element);
    const faults: string[] = [];
    const onError = (event: ErrorEvent) => {
      event.stopImmediatePropagation();
      faults.push(event.message);
    };
    addEventListener('error', onError, true);
    for (const type of ['change', 'input', 'click', 'focusin', 'reset']) {
      window.dispatchEvent(new Event(type));
      document.dispatchEvent(new Event(type));
    }
    removeEventListener('error', onError, true);
    expect(faults).to.eql([]);
    expect(element.blocked).to.equal(true);
  });
});
