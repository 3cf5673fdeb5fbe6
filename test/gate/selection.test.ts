import {expect} from 'chai';
import {entriesOf} from '../../src/gate/form-entries.js';
import {isOfAnother, readSelection, scopeOf} from '../../src/gate/selection.js';
import type {ProductRecord} from '../../src/client/record.js';
import {fixture} from '../helpers/fixture.js';

const recordOf = (rest: Partial<ProductRecord>): ProductRecord => ({
  availability: 'in-stock',
  ...rest,
});

const read = (html: string, record?: ProductRecord) => {
  const add = fixture(html).querySelector('#add')!;
  return readSelection(entriesOf(scopeOf(add), add), record);
};

const quantityOf = (value: string) =>
  readSelection([['quantity', value]]).quantity;

describe('readSelection', () => {
  it('reads a quantity as a shop does', () => {
    const some = ['1', ' 12 ', '2e3', '7 pieces', '99999999999'];
    expect(some.map(quantityOf)).to.eql([1, 12, 2000, 7, 1e9]);
    const none = ['', '0', '-1', 'x', 'NaN', '-0.5'];
    expect(none.map(quantityOf)).to.eql([0, 0, 0, 0, 0, 0]);
  });

  it('G1 rounds each fraction up: half a metre needs one', () => {
    const fractions = ['3.5', '0.5', '0.001', '3,5', '3.0'];
    expect(fractions.map(quantityOf)).to.eql([4, 1, 1, 4, 3]);
  });

  it('G1 takes the minimum where nobody chose a quantity', () => {
    expect(readSelection([])).to.eql({quantity: 1, optionValues: {}});
    const record = recordOf({minimum: 2});
    expect(readSelection([], record).quantity).to.equal(2);
    expect(readSelection([['quantity', '1']], record).quantity).to.equal(1);
  });

  it('G1 takes the last of two quantities, as shops do', () => {
    const entries = [
      ['quantity', '1'],
      ['quantity', '6'],
    ] as const;
    expect(readSelection(entries).quantity).to.equal(6);
  });

  it('reads selects, radios and checkboxes', () => {
    const {optionValues} = read(`<div id="product">
      <select name="option[1]"><option value="">-<option value="5" selected>M</select>
      <input type="radio" name="option[2]" value="6">
      <input type="radio" name="option[2]" value="7" checked>
      <input type="checkbox" name="option[3][]" value="8" checked>
      <input type="checkbox" name="option[3][]" value="9" checked>
      <input type="checkbox" name="option[3][]" value="10">
      <select name="option[4][]" multiple>
        <option value="11" selected><option value="12"><option value="13" selected>
      </select>
      <button id="add">Add</button></div>`);
    expect(optionValues).to.eql({
      1: ['5'],
      2: ['7'],
      3: ['8', '9'],
      4: ['11', '13'],
    });
  });

  it('G7 reads what the record counts, whatever field has it', () => {
    const fields = `<form>
      <input type="text" name="option[1]" value="5">
      <input type="hidden" name="option[2]" value="6">
      <textarea name="option[3]">7</textarea>
      <input type="hidden" name="option[4]" value="8">
      <select name="option[x]"><option value="5" selected>M</select>
      <select name="other"><option value="5" selected>M</select>
      <button id="add">Add</button></form>`;
    expect(read(fields).optionValues).to.eql({});
    const options = {1: {5: 2}, 2: {6: 0}, 3: {7: null}, 4: {9: 1}};
    expect(read(fields, recordOf({options})).optionValues).to.eql({
      1: ['5'],
      2: ['6'],
      3: ['7'],
    });
  });

  it('reads fields that belong to the form and stand elsewhere', () => {
    const {quantity} = read(
      `<form id="far"></form><input form="far" name="quantity" value="4">
      <button id="add" form="far">Add</button>`,
    );
    expect(quantity).to.equal(4);
  });

  it('reads what a request sends', () => {
    const fields = new URLSearchParams(
      'product_id=35&quantity=3&option[1]=5&option[2]=7&option[3][]=8&option[3][]=9',
    );
    const options = {1: {5: 2, 6: 0}, 3: {8: 1}};
    expect(readSelection([...fields], recordOf({options}))).to.eql({
      quantity: 3,
      optionValues: {1: ['5'], 3: ['8']},
    });
  });
});

describe('isOfAnother', () => {
  const isOther = (name: string, value: string, productId: string) =>
    isOfAnother(
      [
        ['quantity', '7'],
        [name, value],
      ],
      productId,
    );

  it('G1 tells the product of a form by the id in it', () => {
    for (const name of [
      'product_id',
      'productId',
      'product-id',
      'id_product',
    ]) {
      expect(isOther(name, '43', '42'), name).to.equal(true);
      expect(isOther(name, '42', '42'), name).to.equal(false);
    }
    expect(isOther('product_ids', '43', '42')).to.equal(false);
  });

  it('G1 compares no number with an SKU', () => {
    expect(isOther('product_id', '43', 'TEE-RED')).to.equal(false);
    expect(isOther('product_id', 'TEE-RED', '43')).to.equal(false);
    expect(isOther('product_id', 'TEE-BLUE', 'TEE-RED')).to.equal(true);
  });
});

describe('scopeOf', () => {
  const scope = (html: string) =>
    scopeOf(fixture(html).querySelector('#add')!)?.id;

  it('takes for a form only what is one', () => {
    const add = fixture('<div id="product"><b id="add">Add</b></div>');
    const control = add.querySelector('#add')!;
    Object.assign(control, {form: 'far'});
    expect(scopeOf(control)?.id).to.equal('product');
  });

  it('is the form, else #product, else what says so', () => {
    const link = '<a id="add">Add</a>';
    expect(scope(`<form id="form">${link}</form>`)).to.equal('form');
    expect(scope(`<div id="product">${link}</div>`)).to.equal('product');
    expect(
      scope(`<div id="card" data-true-stock-scope>${link}</div>`),
    ).to.equal('card');
    expect(scope(link)).to.equal(undefined);
    expect(
      scope(`<form id="form"></form><button id="add" form="form">`),
    ).to.equal('form');
  });
});
