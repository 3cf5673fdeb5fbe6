/** https://schema.org/ItemAvailability: what stands for a state, and what fits it. */
const SOLD_OUT = [
  'OutOfStock',
  /(?:OutOfStock|SoldOut|Discontinued)$/,
] as const;
const LATER = [
  'BackOrder',
  /(?:BackOrder|Pre\w+|MadeToOrder|Reserved)$/,
] as const;
const NOW = ['InStock', /(?:InStock|Availability|Only)$/] as const;

const TERMS: Record<string, readonly [string, RegExp]> = {
  'in-stock': NOW,
  'low-stock': NOW,
  backorder: LATER,
  'out-of-stock': SOLD_OUT,
  unavailable: SOLD_OUT,
};

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
  const [term, fitting] = TERMS[state] ?? [];
  const isRight = (text: string) => !fitting || fitting.test(text);
  if (fitting !== SOLD_OUT[1] && said.some(isRight)) return said;
  return said.map((text) =>
    isRight(text) ? text : text.replace(/\w*$/, term!),
  );
}
