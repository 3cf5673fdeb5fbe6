import {expect} from 'chai';
import 'true-stock/define';
import {openAddPage, type ShapeName, SHAPES} from '../helpers/add-pages.js';
import {waitForStock, fixture, refreshAndDraw} from '../helpers/fixture.js';
import {type MockStock, mockStock} from '../helpers/mock-stock.js';
import {until} from '../helpers/until.js';

const reasonOf = (control: Element) => {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return document.getElementById(ids.at(-1) ?? '')!;
};

/** Attributes that an author may have set, and a blocked control shows. */
const AUTHORS: Record<string, string> = {
  nothing: '',
  'an empty class': 'class=""',
  classes: 'class="btn  btn-primary"',
  'the class of what is disabled': 'class="disabled btn"',
  'an empty description': 'aria-describedby=""',
  disabled: 'disabled',
  'a description': 'aria-describedby="hint"',
  'aria-disabled="false"': 'aria-disabled="false"',
  'aria-disabled="true"': 'aria-disabled="true"',
  'all of them':
    'class="btn disabled" disabled aria-describedby="hint  other" aria-disabled="true"',
};

describe('a blocked control', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
  });

  const blockedButton = async (attributes: string) => {
    const place = fixture(
      `<true-stock product-id="30" for="add">In Stock</true-stock>
      <div><button type="button" id="add" ${attributes}>Add</button></div>`,
    );
    const element = place.querySelector('true-stock')!;
    const control = place.querySelector('button')!;
    const parent = control.parentElement!;
    const before = parent.outerHTML;
    await waitForStock(element);
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(element);
    expect(element.blocked).to.equal(true);
    return {before, control, element, parent};
  };

  const bringBack = async (element: HTMLElementTagNameMap['true-stock']) => {
    mock.shop.update('30', {quantity: 3});
    await refreshAndDraw(element);
  };

  for (const name of Object.keys(SHAPES) as ShapeName[]) {
    it(`G3 says why, where it can be seen and heard: ${name}`, async () => {
      const {control, element} = openAddPage(name, '34');
      await waitForStock(element);
      expect(control.getAttribute('aria-disabled')).to.equal('true');
      expect(control.matches('.disabled')).to.equal(false);
      expect(getComputedStyle(control).opacity).to.equal('0.6');
      expect(control.hasAttribute('disabled')).to.equal(false);
      const reason = reasonOf(control);
      expect(reason.textContent).to.equal('Out of stock');
      const {height, width} = reason.getBoundingClientRect();
      expect(Math.min(height, width)).to.be.greaterThan(8);
      expect(getComputedStyle(control).cursor).to.equal('not-allowed');
      expect(getComputedStyle(control).pointerEvents).to.equal('auto');
    });
  }

  it('G3 leaves the words of an element that stands elsewhere', async () => {
    const {element} = openAddPage('OpenCart 4', '34');
    await waitForStock(element);
    expect(element.blocked).to.equal(true);
    const label = element.shadowRoot!.querySelector('[part=label]')!;
    expect(label.textContent).to.equal('Out of stock');
    expect(getComputedStyle(label).display).to.not.equal('none');
  });

  it('G3 keeps the focus, and can be reached', async () => {
    const {control, element} = openAddPage('OpenCart 4', '30');
    await waitForStock(element);
    control.focus();
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(element);
    expect(element.blocked).to.equal(true);
    expect(document.activeElement).to.equal(control);
    control.blur();
    control.focus();
    expect(document.activeElement).to.equal(control);
    await bringBack(element);
    expect(document.activeElement).to.equal(control);
  });

  it('G3 says what would help', async () => {
    const {control, element, quantity, size} = openAddPage('OpenCart 4');
    await waitForStock(element);
    const reasonFor = (value: string, wanted: string) => {
      size.value = value;
      quantity.value = wanted;
      size.dispatchEvent(new Event('change', {bubbles: true}));
      return control.matches('[aria-disabled]')
        ? reasonOf(control).textContent
        : null;
    };
    expect(reasonFor('13', '1')).to.equal(null);
    expect(reasonFor('13', '5')).to.equal('Only 4 can be ordered');
    expect(reasonFor('12', '1')).to.equal('The chosen option is out of stock');
    expect(reasonFor('14', '0')).to.equal('Order at least 1');
    expect(reasonFor('14', 'x')).to.equal('Order at least 1');
    expect(reasonFor('14', '1')).to.equal(null);
  });

  it('G3 puts the reason below a row of buttons, not into it', async () => {
    const place = fixture(
      `<true-stock product-id="34" for="add">In Stock</true-stock>
      <div id="row" style="display: flex"><input><button id="add">Add</button></div>`,
    );
    await waitForStock(place.querySelector('true-stock')!);
    const reason = reasonOf(place.querySelector('#add')!);
    expect(reason.previousElementSibling?.id).to.equal('row');
  });

  for (const [what, attributes] of Object.entries(AUTHORS)) {
    it(`G4 is given back exactly: ${what}`, async () => {
      const sheets = [...document.adoptedStyleSheets];
      const {before, element, parent} = await blockedButton(attributes);
      expect(parent.outerHTML).to.not.equal(before);
      await bringBack(element);
      expect(parent.outerHTML).to.equal(before);
      expect(document.adoptedStyleSheets).to.eql(sheets);
    });

    it(`G4 is given back when the element goes: ${what}`, async () => {
      const {before, element, parent} = await blockedButton(attributes);
      element.remove();
      expect(parent.outerHTML).to.equal(before);
    });

    it(`G4 keeps what others changed meanwhile: ${what}`, async () => {
      const {before, control, element, parent} =
        await blockedButton(attributes);
      const page = document.createElement('template');
      page.innerHTML = before;
      const expected = page.content.querySelector('button')!;
      for (const node of [control, expected]) {
        node.classList.add('loading');
        node.setAttribute('data-loading', 'yes');
        node.textContent = 'Adding';
        const described = node.getAttribute('aria-describedby') ?? '';
        node.setAttribute('aria-describedby', `${described} theirs`.trim());
      }
      await bringBack(element);
      const attributesOf = (node: Element) =>
        Object.fromEntries(
          [...node.attributes].map(({name, value}) => [
            name,
            value.split(/\s+/).filter(Boolean).sort(),
          ]),
        );
      expect(attributesOf(control)).to.eql(attributesOf(expected));
      expect(parent.textContent).to.equal('Adding');
    });
  }

  it('G4 is not blocked twice, and the reason follows', async () => {
    const {before, control, element, parent} = await blockedButton('');
    mock.shop.update('30', {visible: false});
    await refreshAndDraw(element);
    const reasons = parent.querySelectorAll('[data-true-stock-reason]');
    expect(reasons).to.have.length(1);
    expect(reasonOf(control).textContent).to.equal('Not available');
    await bringBack(element);
    mock.shop.update('30', {visible: true});
    await refreshAndDraw(element);
    await until(() => parent.outerHTML === before);
  });
});
