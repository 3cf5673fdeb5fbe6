import { isOptionId } from './product-ids.js';
/** `30:2:226-15.218-32`: product, quantity, option-value pairs. */
export const wantText = (productId, quantity, optionValues) => `${productId}:${quantity}:${Object.entries(optionValues)
    .flatMap(([option, values]) => values
    .filter((value) => [option, value].every(isOptionId))
    .map((value) => `${option}-${value}`))
    .join('.')}`.replace(/:$/, '');
