import type {
  ShopOption,
  ShopOptionValue,
  ShopProduct,
} from '../../../demo/mock/mock-shop.js';

const value = (id: string, name: string): ShopOptionValue => ({
  id,
  name,
  quantity: 9,
  subtract: true,
});

/** How a product page offers an option, by its id. */
export const FIELD_OF: Readonly<
  Record<string, 'select' | 'radio' | 'checkbox'>
> = {224: 'select', 225: 'radio', 226: 'checkbox'};

const OPTIONS: ShopOption[] = [
  {id: '224', name: 'Size', values: [value('11', 'S'), value('12', 'M')]},
  {
    id: '225',
    name: 'Colour',
    values: [value('21', 'Red'), value('22', 'Blue')],
  },
  {
    id: '226',
    name: 'Extras',
    values: [value('31', 'Case'), value('32', 'Strap')],
  },
];

const product = (
  id: string,
  name: string,
  rest: Partial<ShopProduct> = {},
): ShopProduct => ({
  id,
  name,
  quantity: 40,
  minimum: 1,
  backorder: false,
  visible: true,
  options: [],
  ...rest,
});

/** The product of the product page. */
export const MAIN = product('42', 'Field camera', {options: OPTIONS});

/** The products of the cards; the second has a minimum of two. */
export const CARDS = [
  product('28', 'Light meter'),
  product('29', 'Roll of film', {minimum: 2}),
  product('30', 'Lens cloth'),
];

/** All products of the shop. */
export const GOODS: readonly ShopProduct[] = [MAIN, ...CARDS];
