import {expect} from 'chai';
import {configure} from 'true-stock';
import 'true-stock/define';
import {catchReports} from '../helpers/catch-reports.js';
import {fixture, refreshAndDraw, waitForStock} from '../helpers/fixture.js';
import {type MockStock, mockStock} from '../helpers/mock-stock.js';
import {until} from '../helpers/until.js';

/** A form field of its own kind that cannot be read. */
class BrokenField extends HTMLElement {
  static formAssociated = true;

  get type(): string {
    throw new Error('no type');
  }

  get form(): HTMLFormElement {
    throw new Error('no form');
  }
}
customElements.define('broken-field', BrokenField);

/** A page whose form, or part, adds this product; three are left of 30. */
async function open(fields: string, productId = '30', gates = 'add') {
  const place = fixture(
    `<true-stock product-id="${productId}" for="${gates}">Server</true-stock>${fields}`,
  );
  const adds: (string | undefined)[] = [];
  place.addEventListener('submit', (event) => {
    event.preventDefault();
    adds.push(event.submitter?.id);
  });
  const element = await waitForStock(place.querySelector('true-stock')!);
  const find = <Found extends Element = HTMLInputElement>(selector: string) =>
    place.querySelector<Found>(selector)!;
  const isFree = (id = 'add') =>
    find(`#${id}`).getAttribute('aria-disabled') === null;
  return {adds, element, find, isFree, place};
}

const form = (fields: string) =>
  `<form id="form">${fields}<button id="add">Add</button></form>`;

describe('what is judged is what a submit would send', () => {
  let mock: MockStock;

  beforeEach(async () => {
    // Whatever time passes on a busy machine, no press waits for an answer.
    configure({verify: false});
    mock = await mockStock();
  });

  after(() => configure({verify: true}));

  it('G1 the pack that is chosen, and no other', async () => {
    const packs = ['1', '6'].map(
      (pack) => `<input type="radio" name="quantity" value="${pack}">`,
    );
    const {adds, find, isFree} = await open(form(packs.join('')));
    find('[value="1"]').click();
    find('#add').click();
    expect(adds).to.eql(['add']);
    find('[value="6"]').click();
    expect(isFree()).to.equal(false);
    find('#add').click();
    expect(adds).to.have.length(1);
  });

  it('G1 each button by the quantity that it sends', async () => {
    const {adds, find, isFree} = await open(
      `<form id="form"><button id="ten" name="quantity" value="10">Ten</button>
      <button id="one" name="quantity" value="1">One</button></form>`,
      '30',
      'form',
    );
    expect([isFree('ten'), isFree('one')]).to.eql([false, true]);
    find('#ten').click();
    find('#one').click();
    expect(adds).to.eql(['one']);
    find<HTMLFormElement>('form').requestSubmit(find('#ten'));
    expect(adds).to.eql(['one']);
    find<HTMLFormElement>('form').requestSubmit();
    expect(adds).to.eql(['one', undefined]);
  });

  it('G1 no field of a disabled fieldset, until it is enabled', async () => {
    const {adds, find, isFree} = await open(
      form(`<input type="checkbox"><fieldset disabled>
        <input name="quantity" value="24"></fieldset>`),
    );
    expect(isFree()).to.equal(true);
    find('#add').click();
    expect(adds).to.have.length(1);
    find('[type=checkbox]').addEventListener('change', () => {
      find<HTMLFieldSetElement>('fieldset').disabled = false;
    });
    find('[type=checkbox]').click();
    await until(() => !isFree());
    find('#add').click();
    expect(adds).to.have.length(1);
  });

  it('G1 a fraction as one more', async () => {
    const {find, isFree} = await open(
      form('<input name="quantity" value="0.5">'),
    );
    const choose = (value: string) => {
      find('[name=quantity]').value = value;
      find('[name=quantity]').dispatchEvent(
        new Event('input', {bubbles: true}),
      );
    };
    expect(isFree()).to.equal(true);
    choose('3.5');
    expect(isFree()).to.equal(false);
    choose('2.5');
    expect(isFree()).to.equal(true);
  });

  it('G7 the value that a swatch keeps in a hidden field', async () => {
    const {adds, find, isFree} = await open(
      form(`<input type="hidden" name="option[224]" value="13">
        <i data-value="12">S</i><i data-value="13">M</i>`),
      '35',
    );
    find('form').addEventListener('click', ({target}) => {
      const {value} = (target as HTMLElement).dataset;
      if (value) find('[type=hidden]').value = value;
    });
    find<HTMLElement>('i').click();
    await until(() => !isFree());
    find('#add').click();
    expect(adds).to.eql([]);
    expect(find('[type=hidden]').hasAttribute('aria-disabled')).to.equal(false);
    find<HTMLElement>('i:last-of-type').click();
    await until(isFree);
  });

  it('G7 every selected value of a list', async () => {
    const {find, isFree} = await open(
      form(`<select name="option[224][]" multiple><option value="13" selected>M
        <option value="12" selected>S</select>`),
      '35',
    );
    expect(isFree()).to.equal(false);
    find<HTMLSelectElement>('select').options[1]!.selected = false;
    find('select').dispatchEvent(new Event('change', {bubbles: true}));
    expect(isFree()).to.equal(true);
  });

  it('G7 a sold-out value that a script selects and adds at once', async () => {
    const {adds, find} = await open(
      form(`<select name="option[224]"><option value="13">M
        <option value="12">S</select>`),
      '35',
    );
    find<HTMLSelectElement>('select').value = '12';
    find('#add').click();
    expect(adds).to.eql([]);
  });

  it('G1 no fields that are of another product', async () => {
    const fields = (id: string) => `<div id="product">
      <input name="quantity" value="9"><input type="hidden" name="product_id" value="${id}">
      <a id="add" href="#add">Add</a></div>`;
    const {isFree} = await open(fields('31'));
    expect(isFree()).to.equal(true);
    const own = await open(fields('30'));
    expect(own.isFree()).to.equal(false);
  });

  it('G1 the minimum only where a quantity is chosen', async () => {
    const none = await open(form(''), '36');
    expect(none.isFree()).to.equal(true);
    none.find('#add').click();
    expect(none.adds).to.have.length(1);
    none.place.remove();
    const one = await open(form('<input name="quantity" value="1">'), '36');
    expect(one.isFree()).to.equal(false);
    one.place.remove();
    mock.shop.update('36', {quantity: 1});
    const few = await open(form(''), '36');
    await refreshAndDraw(few.element);
    expect(few.isFree()).to.equal(false);
  });

  it('G1 T3 a field that cannot be read stops neither drawing nor gating', async () => {
    const reports = catchReports();
    const broken = '<broken-field name="option[7]"></broken-field>';
    const {adds, element, find, isFree} = await open(
      `<form id="form">${broken}<input name="quantity" value="1">
        <button id="add">Add</button></form>`,
      '30',
      'form',
    );
    expect(element.availability).to.equal('low-stock');
    find('#add').click();
    expect(adds).to.have.length(1);
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(element);
    expect(element.availability).to.equal('out-of-stock');
    expect(element.shadowRoot!.textContent).to.include('Out of stock');
    expect(isFree()).to.equal(false);
    find('broken-field').dispatchEvent(new Event('change', {bubbles: true}));
    find('#add').click();
    expect(adds).to.have.length(1);
    expect(reports.map(String).toSorted()).to.eql([
      'Error: no form',
      'Error: no type',
    ]);
  });

  it('G1 a gate that fails stops no other, and is drawn', async () => {
    const reports = catchReports();
    const fault = new Error('no scope');
    const failing = await open(
      '<button id="other">Add</button>',
      '31',
      'other',
    );
    const {adds, find} = await open(form(''), '34');
    failing.find('#other').closest = () => {
      throw fault;
    };
    mock.shop.update('31', {quantity: 0});
    await refreshAndDraw(failing.element);
    expect(failing.element.shadowRoot!.textContent).to.include('Out of stock');
    find('#add').click();
    find('#add').click();
    expect(adds).to.eql([]);
    expect(reports).to.eql([fault]);
  });
});
