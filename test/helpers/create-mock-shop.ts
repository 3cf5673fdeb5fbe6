import {MockShop, type ShopProduct} from '../../demo/mock/mock-shop.js';

const product = (
  id: string,
  quantity: number,
  rest: Partial<ShopProduct> = {},
): ShopProduct => ({
  id,
  name: `Product ${id}`,
  quantity,
  minimum: 1,
  backorder: false,
  visible: true,
  options: [],
  ...rest,
});

const sizes = {
  id: '224',
  name: 'Size',
  values: [
    {id: '12', name: 'S', quantity: 0, subtract: true},
    {id: '13', name: 'M', quantity: 4, subtract: true},
    {id: '14', name: 'L', quantity: 15, subtract: true},
    {id: '15', name: 'XL', quantity: 2, subtract: false},
  ],
};

/** A small shop with one product for each rule of docs/endpoint.md. */
export const createMockShop = (): MockShop =>
  new MockShop([
    product('30', 3),
    product('31', 10),
    product('32', 25),
    product('33', 999),
    product('34', -2),
    product('35', 50, {options: [sizes]}),
    product('36', 8, {minimum: 2}),
    product('37', 0, {backorder: true, label: 'Ships later'}),
    product('38', 5, {visible: false}),
  ]);
