/** Any value that a wrong endpoint could send for a product. */
export type ProductAnswer = unknown;

/** The body of a response with these products. */
export const answerOf = (
  products: Readonly<Record<string, ProductAnswer>>,
  rest: Readonly<Record<string, unknown>> = {},
): string => JSON.stringify({version: 1, ...rest, products});

/** The body of a response in which all these products are the same. */
export const bodyOf = (
  ids: readonly string[],
  product: ProductAnswer = {availability: 'in-stock'},
  rest: Readonly<Record<string, unknown>> = {},
): string => answerOf(Object.fromEntries(ids.map((id) => [id, product])), rest);
