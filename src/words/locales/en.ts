import type {Messages} from '../messages.js';

/** English, the built-in words. */
export default {
  inStock: 'In stock',
  lowStock: 'Only {count} left',
  outOfStock: 'Out of stock',
  backorder: 'Available on backorder',
  unavailable: 'Not available',
  checking: 'Checking stock',
  checked: 'checked {time}',
  optionOutOfStock: 'The chosen option is out of stock',
  tooFew: 'Only {count} can be ordered',
  minimum: 'Order at least {count}',
  addBlocked: 'Cannot be added to the cart just now',
  soldOutMany: {
    one: '{count} product is now sold out',
    other: '{count} products are now sold out',
  },
} satisfies Messages;
