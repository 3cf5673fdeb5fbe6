// Names of counters and of findings, for the tables of the shop.

/** As the server names counters: 30:15, or 30:0 for the product itself. */
export const keyOf = ({productId, valueId}) => `${productId}:${valueId ?? 0}`;

/**
 * Names a finding, so that it can be set aside: the same one has the same name
 * tomorrow, whatever its numbers are then. One of many counters is named after
 * their quantity.
 */
export const keyOfFinding = ({rule, counters, evidence}) => {
  const [first] = counters;
  if (!first || evidence.counters !== undefined) {
    return `${rule}:${evidence.quantity ?? 'shop'}`;
  }
  const key = `${rule}:${keyOf(first)}`;
  return evidence.optionId ? `${key}:${evidence.optionId}` : key;
};

/** A place in the order of counting can be set aside too. */
export const keyOfPlace = (place) => `count-first:${keyOf(place)}`;

/** What a reason says is what a finding says of this counter. */
export const keyOfReason = ({rule, evidence}, {productId, valueId}) =>
  keyOfFinding({
    rule,
    evidence,
    counters: [evidence.optionId ? {productId} : {productId, valueId}],
  });
