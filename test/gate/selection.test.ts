import {expect} from 'chai';
import {readFields, readSelection, scopeOf} from '../../src/gate/selection.js';
import {fixture} from '../helpers/fixture.js';

const read = (html: string) => {
  const place = fixture(html);
  return readSelection(scopeOf(place.querySelector('#add')!));
};

const quantityOf = (value: string) =>
  read(
    `<form><input name="quantity" value="${value}"><a id="add">Add</a></form>`,
  ).quantity;

describe('readSelection', () => {
  it('reads a quantity as a shop does', () => {
    const some = ['1', ' 12 ', '3.9', '2e3', '7 pieces', '99999999999'];
    expect(some.map(quantityOf)).to.eql([1, 12, 3, 2000, 7, 1e9]);
    const none = ['', '0', '-1', 'x', 'NaN', '0.5'];
    expect(none.map(quantityOf)).to.eql([0, 0, 0, 0, 0, 0]);
  });

  it('takes one where there is no field', () => {
    expect(read('<button id="add">Add</button>')).to.eql({
      quantity: 1,
      optionValues: {},
    });
  });

  it('reads selects, radios and checkboxes', () => {
    const {optionValues} = read(`<div id="product">
      <select name="option[1]"><option value="">-<option value="5" selected>M</select>
      <input type="radio" name="option[2]" value="6">
      <input type="radio" name="option[2]" value="7" checked>
      <input type="checkbox" name="option[3][]" value="8" checked>
      <input type="checkbox" name="option[3][]" value="9" checked>
      <input type="checkbox" name="option[3][]" value="10">
      <button id="add">Add</button></div>`);
    expect(optionValues).to.eql({1: ['5'], 2: ['7'], 3: ['8', '9']});
  });

  it('leaves out what carries no stock', () => {
    const {optionValues} = read(`<form>
      <input type="text" name="option[1]" value="5">
      <input type="hidden" name="option[2]" value="5">
      <textarea name="option[3]">5</textarea>
      <select name="option[4]" disabled><option value="5" selected>M</select>
      <select name="option[x]"><option value="5" selected>M</select>
      <select name="other"><option value="5" selected>M</select>
      <button id="add">Add</button></form>`);
    expect(optionValues).to.eql({});
  });

  it('reads fields that belong to the form and stand elsewhere', () => {
    const {quantity} = read(
      `<form id="far"></form><input form="far" name="quantity" value="4">
      <button id="add" form="far">Add</button>`,
    );
    expect(quantity).to.equal(4);
  });
});

describe('readFields', () => {
  const options = {1: {5: 2, 6: 0}, 3: {8: 1}};

  it('reads the quantity and what the shop counts', () => {
    const fields = new URLSearchParams(
      'product_id=35&quantity=3&option[1]=5&option[2]=7&option[3][]=8&option[3][]=9',
    );
    expect(readFields(fields, options)).to.eql({
      quantity: 3,
      optionValues: {1: ['5'], 3: ['8', '9']},
    });
  });

  it('takes one where no quantity is sent, and no option by itself', () => {
    const fields = new URLSearchParams('product_id=35&option[1]=5');
    expect(readFields(fields)).to.eql({quantity: 1, optionValues: {}});
  });

  it('reads a quantity that is none as none', () => {
    const fields = new URLSearchParams('quantity=');
    expect(readFields(fields, options).quantity).to.equal(0);
  });
});

describe('scopeOf', () => {
  const scope = (html: string) =>
    scopeOf(fixture(html).querySelector('#add')!)?.id;

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
