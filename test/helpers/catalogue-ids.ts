import {CATALOGUE} from '../../demo/mock/catalogue.js';

/** The products that the demo's shop shows. */
export const IDS = CATALOGUE.filter(({visible}) => visible).map(({id}) => id);

/** The one query by which all who see these products ask for them. */
export const pollOf = (ids: readonly string[]): string => {
  const sorted = ids.toSorted((one, other) => Number(one) - Number(other));
  return `?ids=${sorted.join()}`;
};
