/** Which of https://schema.org/ItemAvailability mean the same to a shopper. */
const kindOf = (text: string): string =>
  /OutOf|Sold|Disc/.test(text)
    ? 'OutOfStock'
    : /Back|Pre|Made/.test(text)
      ? 'BackOrder'
      : 'InStock';

/** A state in schema.org's words; none for `unknown`. */
const termOf = (state: string): string =>
  state === 'backorder'
    ? 'BackOrder'
    : /^[il]/.test(state)
      ? 'InStock'
      : 'OutOfStock';

/**
 * What the offers of a product say of their availability in this state. Of
 * offers that differ, the server knows which one can still be had.
 *
 * @param said What the server said, one for each offer.
 */
export function availabilitiesIn(
  state: string,
  said: readonly string[],
): readonly string[] {
  const term = termOf(state);
  const fits = (text: string) => kindOf(text) === term;
  return term !== 'OutOfStock' && said.some(fits)
    ? said
    : said.map((text) => (fits(text) ? text : text.replace(/\w*$/, term)));
}
