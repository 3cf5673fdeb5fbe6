import type {ThemeFamily} from './theme-family.js';

/**
 * The default themes of OpenCart 3.0.x, 4.0.x and 4.1.x: product/product.twig,
 * product/thumb.twig, product/compare.twig, account/wishlist.twig.
 */
export const opencart: ThemeFamily = {
  controls:
    '#button-cart,[onclick*="cart.add("],[formaction*="checkout/cart"],' +
    'form[action*="checkout/cart"] [type=submit]:not([formaction]),[type=submit][form^="form-product-"]',
  places: [
    {card: '.product-thumb', after: '.price'},
    {card: '.product-thumb', after: 'h4'},
    {card: '#account-wishlist tr', stock: 'td:nth-child(4)'},
    {
      card: '#product-compare table',
      stock: 'tbody>tr:nth-child(6)>td:nth-child({column})',
    },
    {
      card: '#content',
      stock: 'h1+ul>li:last-child',
      controls: '#button-cart,#product *',
    },
  ],
};
