import {isOptionId} from './product-ids.js';
import type {Want} from './snapshot.js';

/** `30:2:226-15.218-32`: product, quantity, option-value pairs. */
export const wantText = (
  productId: string,
  quantity: number,
  optionValues: NonNullable<Want['optionValues']>,
): string =>
  `${productId}:${quantity}:${Object.entries(optionValues)
    .flatMap(([option, values]) =>
      values
        .filter((value) => [option, value].every(isOptionId))
        .map((value) => `${option}-${value}`),
    )
    .join('.')}`.replace(/:$/, '');
