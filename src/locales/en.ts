import type {Messages} from '../words.js';

/** English, the built-in words. */
export const en: Messages = {
  inStock: 'In stock',
  lowStock: {one: 'Only {count} left', other: 'Only {count} left'},
  outOfStock: 'Out of stock',
  backorder: 'Available on backorder',
  unavailable: 'Not available',
  checking: 'Checking stock',
  checked: 'checked {time}',
  optionOutOfStock: 'The chosen option is out of stock',
  tooFew: {
    one: 'Only {count} can be ordered',
    other: 'Only {count} can be ordered',
  },
  minimum: {
    one: 'Order at least {count}',
    other: 'Order at least {count}',
  },
  addBlocked: 'Cannot be added to the cart just now',
  soldOutMany: {
    one: '{count} product is now sold out',
    other: '{count} products are now sold out',
  },
};
