// What the cards of all pages have in common, but for True Stock's own.

/** What the measurements read and call; each page adds `show(ids)`. */
export const bench = (globalThis.bench = {renders: 0});

/** What the README recommends, for all alike. */
export const INTERVAL_MS = 15_000;

/** Records by product id; several ids need the endpoint's way to ask for them. */
export const askStock = async (ids) => {
  const response = await fetch(`stock?ids=${ids}`);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await response.json()).products;
};

export const wordsOf = (record) =>
  record?.availability === 'out-of-stock' ? 'Out of Stock' : 'In Stock';

/** Shows elements of this name, one for each product, and no others. */
export const showElements = (name, optionsOf) => (ids) => {
  const elements = ids.map((id) =>
    Object.assign(document.createElement(name), {
      productId: String(id),
      options: optionsOf?.(String(id)),
    }),
  );
  document.body.replaceChildren(...elements);
};
