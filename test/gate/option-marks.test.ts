import {expect} from 'chai';
import 'true-stock/define';
import {openAddPage} from '../helpers/add-pages.js';
import {waitForStock, fixture, refreshAndDraw} from '../helpers/fixture.js';
import {mockStock, type MockStock} from '../helpers/mock-stock.js';

/** Of product 35 the size 12 is sold out, and the others are not. */
const VALUES = `
  <select name="option[224]">
    <option value="">Select</option>
    <option value="12">S</option>
    <option value="13">M</option>
  </select>`;
const BOXES = (type: string, name: string) => `
  <label><input type="${type}" name="${name}" value="12"> <b>S</b> </label>
  <input type="${type}" name="${name}" value="13" id="m">
  <label for="m">M</label>`;

describe('G7 a sold-out value of an option', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
  });

  const open = async (fields: string) => {
    const place = fixture(
      `<true-stock product-id="35" for="add">In Stock</true-stock>
      <form>${fields}<button id="add">Add</button></form>`,
    );
    const form = place.querySelector('form')!;
    const before = form.outerHTML;
    const element = await waitForStock(place.querySelector('true-stock')!);
    return {before, element, form, place};
  };

  const sell = async (
    element: HTMLElementTagNameMap['true-stock'],
    id: string,
    quantity: number,
  ) => {
    mock.shop.setValueQuantity('35', id, quantity);
    await refreshAndDraw(element);
  };

  it('G7 says so in its own text, and no other does', async () => {
    const {form} = await open(VALUES);
    const texts = [...form.querySelectorAll('option')].map(({text}) => text);
    expect(texts).to.eql(['Select', 'S – Out of stock', 'M']);
  });

  for (const [type, name] of [
    ['radio', 'option[224]'],
    ['checkbox', 'option[224][]'],
  ] as const) {
    it(`G7 says so in the label of its ${type}, beside the name`, async () => {
      const {form} = await open(BOXES(type, name));
      const [soldOut, other] = form.querySelectorAll('label');
      expect(soldOut!.innerText.trim()).to.equal('S – Out of stock');
      expect(soldOut!.querySelector('b')!.textContent).to.equal(
        'S – Out of stock',
      );
      expect(other!.textContent).to.equal('M');
      const values = [...form.querySelectorAll('input')];
      expect(values.map((value) => value.ariaDisabled)).to.eql(['true', null]);
      expect(values.map(({disabled}) => disabled)).to.eql([false, false]);
    });
  }

  it('G7 is marked where it has no label', async () => {
    const {form} = await open(
      '<input type="radio" name="option[224]" value="12">',
    );
    expect(form.querySelector('input')!.ariaDisabled).to.equal('true');
    expect(form.textContent).to.equal('Add');
  });

  it('G7 is not to be chosen; the one that is chosen is sent', async () => {
    const {control, element, size} = openAddPage('OpenCart 4');
    await waitForStock(element);
    const [, small, medium] = [...size.options];
    const disabled = () => [small!.disabled, medium!.disabled];
    expect(disabled()).to.eql([true, false]);
    size.value = '13';
    await sell(element, '13', 0);
    expect(disabled()).to.eql([true, false]);
    expect(new FormData(control.closest('form')!).get('option[224]')).to.equal(
      '13',
    );
    size.value = '14';
    size.dispatchEvent(new Event('change', {bubbles: true}));
    expect(disabled()).to.eql([true, true]);
  });

  it('G7 is given back when it returns, and marked once more', async () => {
    const {before, element, form} = await open(
      VALUES + BOXES('radio', 'option[224]'),
    );
    const marked = form.outerHTML;
    expect(marked).to.not.equal(before);
    await refreshAndDraw(element);
    expect(form.outerHTML).to.equal(marked);
    await sell(element, '12', 4);
    expect(form.outerHTML).to.equal(before);
    await sell(element, '12', 0);
    expect(form.outerHTML).to.equal(marked);
    await sell(element, '13', 0);
    expect(form.querySelectorAll('[aria-disabled]')).to.have.length(4);
  });

  it('G4 an author’s own marks stay when it returns', async () => {
    const {before, element, form} = await open(`
      <select name="option[224]">
        <option value="12" aria-disabled="false" disabled>S</option>
        <option value="13">M</option>
      </select>`);
    expect(form.outerHTML).to.not.equal(before);
    await sell(element, '12', 4);
    expect(form.outerHTML).to.equal(before);
  });

  it('G4 is given back when the element goes', async () => {
    const {before, element, form} = await open(VALUES);
    element.remove();
    expect(form.outerHTML).to.equal(before);
  });

  it('G7 is of the option that the shop counts, and of no other', async () => {
    const {before, form} = await open(
      VALUES.replace('[224]', '[225]') + VALUES.replace('option[224]', 'size'),
    );
    expect(form.outerHTML).to.equal(before);
  });
});
