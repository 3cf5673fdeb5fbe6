import {expect} from 'chai';
import {describe, it} from 'node:test';
import {createMockShop} from '../../helpers/create-mock-shop.js';

describe('the mock shop', () => {
  it('counts a sale off the product and off the counted choices', () => {
    const shop = createMockShop();
    shop.sell('35', 2, ['13']);
    shop.sell('35', 1, ['15']);
    const [, medium, , extraLarge] =
      shop.product('35')?.options[0]?.values ?? [];
    expect(shop.product('35')?.quantity).to.equal(47);
    expect(medium?.quantity).to.equal(2);
    expect(extraLarge?.quantity).to.equal(2);
  });

  it('tells its listeners of each change until they leave', () => {
    const shop = createMockShop();
    let calls = 0;
    const leave = shop.subscribe(() => (calls += 1));
    shop.update('30', {quantity: 1});
    shop.setValueQuantity('35', '13', 0);
    leave();
    shop.sell('30');
    expect(calls).to.equal(2);
  });

  it('puts back the stock that it began with', () => {
    const shop = createMockShop();
    shop.setValueQuantity('35', '13', 0);
    shop.update('30', {quantity: 0, visible: false});
    shop.restore();
    expect(shop.products).to.eql(createMockShop().products);
  });

  it('refuses products and choices that it does not have', () => {
    const shop = createMockShop();
    expect(() => shop.sell('777')).to.throw(TypeError, '777');
    expect(() => shop.setValueQuantity('35', '99', 1)).to.throw(
      TypeError,
      '99',
    );
  });
});
