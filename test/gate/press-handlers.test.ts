import {expect} from 'chai';
import 'true-stock/define';
import {waitForStock, fixture, refreshAndDraw} from '../helpers/fixture.js';
import {type MockStock, mockStock} from '../helpers/mock-stock.js';
import {clickWithMouse, dragWithMouse} from '../helpers/presses.js';

const POINTERS = ['pointerdown', 'pointerup', 'mousedown', 'mouseup'];
const TOUCHES = ['touchstart', 'touchend'];
const KEYS = ['keydown', 'keypress', 'keyup'];

const pressKey = (control: Element, type: string, key: string) =>
  control.dispatchEvent(
    new KeyboardEvent(type, {key, bubbles: true, cancelable: true}),
  );

const press = (control: Element, type: string) =>
  KEYS.includes(type)
    ? pressKey(control, type, 'Enter')
    : control.dispatchEvent(
        new Event(type, {bubbles: true, cancelable: true, composed: true}),
      );

describe('G1 a control that adds before its click, or without one', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
  });

  /** Product 34 is sold out; a theme listens for these events everywhere. */
  const open = async (types: readonly string[]) => {
    const place = fixture(
      `<true-stock product-id="34" for="add">In Stock</true-stock>
      <div id="add" role="button" tabindex="0"><b>Add</b></div>
      <p tabindex="0">Elsewhere</p>`,
    );
    const control = place.querySelector<HTMLElement>('#add')!;
    const heard: string[] = [];
    for (const target of [control, place, document]) {
      for (const type of types) {
        target.addEventListener(type, () => heard.push(type));
      }
    }
    const element = await waitForStock(place.querySelector('true-stock')!);
    const restock = async () => {
      mock.shop.update('34', {quantity: 9});
      await refreshAndDraw(element);
    };
    return {control, element, heard, restock, place};
  };

  for (const type of [...POINTERS, ...TOUCHES, ...KEYS]) {
    it(`G1 ${type}: no handler of the page hears it while it is blocked`, async () => {
      const {control, heard, restock} = await open([type]);
      for (const target of [control, control.firstElementChild!]) {
        // What the browser does by itself goes on.
        expect(press(target, type)).to.equal(true);
      }
      expect(heard).to.eql([]);
      await restock();
      press(control, type);
      expect(heard).to.eql([type, type, type]);
    });
  }

  it('G1 a real press is not heard, and moves the focus', async () => {
    const {control, heard, restock} = await open(POINTERS);
    await clickWithMouse(control);
    expect(heard).to.eql([]);
    expect(document.activeElement).to.equal(control);
    await restock();
    await clickWithMouse(control);
    expect([...new Set(heard)]).to.have.members(POINTERS);
  });

  it('G3 other keys, and presses elsewhere, are heard', async () => {
    const {control, heard, place} = await open(['keydown', 'mousedown']);
    pressKey(control, 'keydown', 'Tab');
    expect(heard).to.eql(['keydown', 'keydown', 'keydown']);
    press(place.querySelector('p')!, 'mousedown');
    expect(heard.slice(3)).to.eql(['mousedown', 'mousedown']);
  });

  it('G6 what is dragged onto it is let go', async () => {
    const {control, heard, place} = await open(['pointerup', 'mouseup']);
    await dragWithMouse(place.querySelector('p')!, control);
    expect(heard).to.include.members(['pointerup', 'mouseup']);
    heard.length = 0;
    await clickWithMouse(control);
    expect(heard).to.eql([]);
  });

  it('G4 P9 a page without elements hears all of it', async () => {
    const {control, element, heard} = await open(['mousedown', 'touchend']);
    element.remove();
    press(control, 'mousedown');
    press(control, 'touchend');
    expect(heard).to.have.length(6);
  });
});
