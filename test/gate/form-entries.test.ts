import {expect} from 'chai';
import {entriesOf} from '../../src/gate/form-entries.js';
import {catchReports} from '../helpers/catch-reports.js';
import {fixture} from '../helpers/fixture.js';

/** Every kind of native field, with what a form sends of it and what not. */
const FIELDS = `
  <input name="text" value="a"><input name="off" value="b" disabled>
  <input type="radio" name="radio" value="1" checked>
  <input type="radio" name="radio" value="6">
  <input type="checkbox" name="box" checked><input type="checkbox" name="box">
  <fieldset disabled name="set">
    <legend><input name="in-legend" value="c"></legend>
    <input name="in-set" value="d"><select name="in-set"><option>d</select>
  </fieldset>
  <select name="one"><option value="1" disabled selected>S<option>M</select>
  <select name="many" multiple>
    <option selected>1<option>2<option selected>3<option selected disabled>4
    <optgroup disabled><option selected>5</optgroup>
  </select>
  <textarea name="area">e</textarea><output name="output">f</output>
  <input type="hidden" name="hidden" value="h">
  <input value="nameless"><input name="" value="nameless">
  <input type="button" name="other" value="i"><input type="reset" name="other">
  <button type="button" name="other" value="j">j</button>
  <input type="image" name="other" alt="k"><button name="other" value="l">l</button>
  <button id="add" name="pressed" value="m">m</button>
  <input type="submit" name="other" value="n"><input name="last" value="o">`;

const namesOf = (scope: Element | null, submitter?: Element) =>
  entriesOf(scope, submitter).map(([name, value]) => [name, value]);

/** A form field of its own kind; a test says what it is like. */
class FreeField extends HTMLElement {
  static formAssociated = true;
}
customElements.define('free-field', FreeField);

/** The entries of one such field, in a form and in a part of a page. */
const sendFree = (properties: object, attributes = 'name="quantity"') =>
  ['form', 'div'].map((tag) => {
    const field = `<free-field ${attributes}></free-field>`;
    const [scope] = fixture(
      `<${tag}>${field}<input name="after" value="1"></${tag}>`,
    ).children;
    const free = scope!.querySelector('free-field')!;
    Object.defineProperties(free, Object.getOwnPropertyDescriptors(properties));
    return namesOf(scope!).filter(([name]) => name !== 'after');
  });

const both = (entries: unknown) => [entries, entries];

describe('entriesOf', () => {
  it('G1 are what the browser itself would send', () => {
    const form = fixture(`<form>${FIELDS}</form>`).querySelector('form')!;
    const add = form.querySelector<HTMLElement>('#add')!;
    expect(namesOf(form)).to.eql([...new FormData(form)]);
    const sent = [...new FormData(form, add)];
    expect(sent).to.deep.include(['pressed', 'm']);
    expect(namesOf(form, add)).to.eql(sent);
  });

  it('G1 are the same where there is no form', () => {
    const place = fixture(`<form>${FIELDS}</form><div>${FIELDS}</div>`);
    const [form, part] = place.children;
    expect(namesOf(part!, part!.querySelector('#add')!)).to.eql(
      namesOf(form!, form!.querySelector('#add')!),
    );
  });

  it('G1 count the button that a theme has disabled while it adds', () => {
    const form = fixture(
      '<form><button name="quantity" value="10" disabled>Add</button></form>',
    ).firstElementChild!;
    expect(namesOf(form, form.firstElementChild!)).to.eql([['quantity', '10']]);
  });

  it('are none where there is nothing', () => {
    expect(entriesOf(null)).to.eql([]);
  });
});

describe('G1 a field that is a custom element', () => {
  it('G1 sends its name and value', () => {
    const ten = both([['quantity', '10']]);
    expect(sendFree({value: '10'})).to.eql(ten);
    expect(sendFree({value: 10})).to.eql(ten);
    expect(sendFree({value: '10', name: 'quantity'}, '')).to.eql(ten);
  });

  it('G1 sends each of its values', () => {
    const entries = both([
      ['quantity', '1'],
      ['quantity', '6'],
    ]);
    expect(sendFree({value: ['1', '6', null]})).to.eql(entries);
  });

  it('G1 sends nothing that is no text, nor what is not chosen', () => {
    for (const value of [undefined, null, true, {}, Symbol('1'), new Map()]) {
      expect(sendFree({value})).to.eql(both([]));
    }
    expect(sendFree({value: '1', checked: false})).to.eql(both([]));
    expect(sendFree({value: '1', checked: true})).to.eql(
      both([['quantity', '1']]),
    );
    expect(sendFree({value: '1', name: 7}, '')).to.eql(both([]));
    expect(sendFree({value: '1'}, 'name="quantity" disabled')).to.eql(both([]));
  });

  for (const name of ['value', 'type', 'checked'] as const) {
    it(`G1 that throws at its ${name} hides no other, and is reported once`, () => {
      const reports = catchReports();
      const broken = new Error(`no ${name}`);
      const place = fixture(`<form><free-field name="option[7]"></free-field>
        <input name="quantity" value="4"></form>`);
      Object.defineProperty(place.querySelector('free-field')!, name, {
        get() {
          throw broken;
        },
      });
      const form = place.querySelector('form');
      for (let time = 0; time < 3; time++) {
        expect(namesOf(form)).to.eql([['quantity', '4']]);
      }
      expect(reports).to.eql([broken]);
    });
  }
});
