import {expect} from 'chai';
import {configure} from 'true-stock';
import 'true-stock/define';
import {waitForStock, fixture, refreshAndDraw} from '../helpers/fixture.js';
import {type MockStock, mockStock} from '../helpers/mock-stock.js';
import {until} from '../helpers/until.js';

const reasonOf = (control: Element) =>
  document.getElementById(control.getAttribute('aria-describedby') ?? '');

const quantityField = '<input name="quantity" value="1">';

describe('G1 controls of hand-made pages', () => {
  let mock: MockStock;

  beforeEach(async () => {
    // Whatever time passes on a busy machine, no press waits for an answer.
    configure({verify: false});
    mock = await mockStock();
  });

  after(() => configure({verify: true}));

  /** A page whose adds are the clicks and submits that come through. */
  const open = async (html: string) => {
    const place = fixture(html);
    const before = place.innerHTML;
    const adds: EventTarget[] = [];
    for (const type of ['click', 'submit']) {
      place.addEventListener(type, (event) => {
        const {target} = event;
        const isButton = (target as HTMLButtonElement).type === 'submit';
        if (type === 'click' && isButton) return;
        event.preventDefault();
        adds.push(target!);
      });
    }
    const elements = [...place.querySelectorAll('true-stock')];
    for (const element of elements) await waitForStock(element);
    const [element] = elements as [(typeof elements)[0]];
    const find = (selector: string) =>
      place.querySelector<HTMLInputElement>(selector)!;
    const sell = async (quantity: number) => {
      mock.shop.update('30', {quantity});
      await refreshAndDraw(element);
    };
    const choose = (selector: string, value: string) => {
      find(selector).value = value;
      find(selector).dispatchEvent(new Event('input', {bubbles: true}));
    };
    return {place, before, adds, elements, find, sell, choose};
  };

  it('G1 G4 every button of an id that is there twice', async () => {
    const {place, before, adds, sell} = await open(
      `<p><true-stock product-id="30" for="add">In Stock</true-stock></p>
      <div><button type="button" id="add">Add</button></div>
      <footer><a href="#cart" id="add">Add</a></footer>`,
    );
    const page = () =>
      place.innerHTML.replace(/<p>.*<\/p>/s, '') ===
      before.replace(/<p>.*<\/p>/s, '');
    const controls = [...place.querySelectorAll<HTMLElement>('[id=add]')];
    await sell(0);
    for (const control of controls) {
      expect(reasonOf(control)?.textContent).to.equal('Out of stock');
      control.click();
    }
    expect(adds).to.eql([]);
    await sell(3);
    expect(page()).to.equal(true);
    for (const control of controls) control.click();
    await until(() => adds.length === controls.length);
    expect(adds).to.have.members(controls);
  });

  it('G1 a button outside its form, by button, form and field', async () => {
    const {adds, choose, find, sell} = await open(
      `<true-stock product-id="30" for="add">In Stock</true-stock>
      <form id="fields">${quantityField}</form>
      <div><button id="add" form="fields">Add</button></div>`,
    );
    const form = find('form') as unknown as HTMLFormElement;
    const goAll = () => {
      find('#add').click();
      form.requestSubmit();
      form.requestSubmit(find('#add'));
    };
    await sell(0);
    goAll();
    expect(adds).to.eql([]);
    await sell(3);
    goAll();
    expect(adds).to.have.length(3);
    choose('[name=quantity]', '4');
    expect(reasonOf(find('#add'))?.textContent).to.equal(
      'Only 3 can be ordered',
    );
    goAll();
    expect(adds).to.have.length(3);
  });

  it('G1 two forms of one product, each by its own quantity', async () => {
    const form = (id: string) =>
      `<form id="${id}"><input name="quantity" value="1">
      <button id="${id}-add">Add</button></form>`;
    const {adds, choose, find, sell} = await open(
      `<true-stock product-id="30" for="one-add two-add">In Stock</true-stock>
      ${form('one')}${form('two')}`,
    );
    choose('#two [name=quantity]', '4');
    expect(reasonOf(find('#one-add'))).to.equal(null);
    expect(reasonOf(find('#two-add'))?.textContent).to.equal(
      'Only 3 can be ordered',
    );
    find('#one-add').click();
    find('#two-add').click();
    expect(adds.map((add) => (add as Element).id)).to.eql(['one']);
    await sell(0);
    find('#one-add').click();
    find('#two-add').click();
    expect(adds).to.have.length(1);
    choose('#two [name=quantity]', '1');
    await sell(2);
    find('#two-add').click();
    await until(() => adds.length === 2);
  });

  it('G1 two lines of one product share its stock', async () => {
    const line = (id: string) =>
      `<div data-true-stock-scope><true-stock product-id="30" for="${id}">In Stock</true-stock>
      ${quantityField}<a href="#cart" id="${id}">Add</a></div>`;
    const {adds, elements, find, sell} = await open(line('one') + line('two'));
    await sell(0);
    expect(elements.map(({blocked}) => blocked)).to.eql([true, true]);
    for (const id of ['#one', '#two']) {
      expect(reasonOf(find(id))?.textContent).to.equal('Out of stock');
      find(id).click();
    }
    expect(adds).to.eql([]);
    await sell(1);
    for (const id of ['#one', '#two']) find(id).click();
    await until(() => adds.length === 2);
    expect([...new Set(mock.polls)]).to.eql(['?ids=30']);
  });

  it('G1 one button, two elements of it: one reason, given back', async () => {
    const {elements, find, sell, adds} = await open(
      `<true-stock product-id="30" for="add">In Stock</true-stock>
      <div><button type="button" id="add">Add</button></div>
      <true-stock product-id="30" for="add">In Stock</true-stock>`,
    );
    const before = find('div').outerHTML;
    await sell(0);
    expect(document.querySelectorAll('[data-true-stock-reason]').length).to.eql(
      1,
    );
    elements[0]!.remove();
    find('#add').click();
    expect(adds).to.eql([]);
    await sell(3);
    await refreshAndDraw(elements[1]!);
    await until(() => find('div').outerHTML === before);
    find('#add').click();
    expect(adds).to.have.length(1);
  });

  it('G2 a quick view that comes later, and goes', async () => {
    const {adds, find, place, sell} = await open(
      '<true-stock product-id="30">In Stock</true-stock><section></section>',
    );
    await sell(0);
    const section = place.querySelector('section')!;
    section.innerHTML = `<true-stock product-id="34" for="quick">In Stock</true-stock>
      <button type="button" id="quick">Add</button>`;
    await waitForStock(section.querySelector('true-stock')!);
    find('#quick').click();
    expect(adds).to.eql([]);
    expect(reasonOf(find('#quick'))?.textContent).to.equal('Out of stock');
    section.replaceChildren();
    expect(document.querySelectorAll('[data-true-stock-reason]').length).to.eql(
      0,
    );
    expect(document.adoptedStyleSheets).to.eql([]);
  });

  it('G2 a button that comes after its element', async () => {
    const {adds, find, place, sell} = await open(
      '<true-stock product-id="30" for="late">In Stock</true-stock><div></div>',
    );
    await sell(0);
    const div = place.querySelector('div')!;
    div.innerHTML = '<button type="button" id="late">Add</button>';
    await until(() => find('#late').getAttribute('aria-disabled'));
    find('#late').click();
    expect(adds).to.eql([]);
  });
});
