import {CATALOGUE} from '../../demo/mock/catalogue.js';

/** The products that the demo shop shows. */
export const IDS = CATALOGUE.filter(({visible}) => visible).map(({id}) => id);

/** The query of a poll for these products. */
export const pollOf = (ids: readonly string[]): string => {
  const sorted = ids.toSorted(
    (first, second) => Number(first) - Number(second),
  );
  return `?ids=${sorted.join()}`;
};
