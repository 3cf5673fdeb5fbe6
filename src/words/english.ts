import type {Messages} from './messages.js';

/** The built-in words: English, as far as the script itself shows them. */
export const english = {
  inStock: 'In stock',
  lowStock: 'Only {count} left',
  outOfStock: 'Out of stock',
  backorder: 'Available on backorder',
  unavailable: 'Not available',
  checked: 'checked {time}',
  optionOutOfStock: 'The chosen option is out of stock',
  tooFew: 'Only {count} can be ordered',
  minimum: 'Order at least {count}',
  addBlocked: 'Cannot be added to the cart just now',
} as Messages;
