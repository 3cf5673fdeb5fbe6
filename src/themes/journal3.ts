import type {ThemeFamily} from './family.js';

/** Journal 3 on OpenCart 3. */
export const journal3: ThemeFamily = {
  controls: '[data-quick-buy]',
  places: [
    {card: '.product-info,#content', stock: '.product-stock span'},
    {card: '.product-info,#content', after: '.product-price-group'},
  ],
};
