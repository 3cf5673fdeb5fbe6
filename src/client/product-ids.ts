/** The id of a product: text, or a number as JSON has it. */
export type ProductId = string | number;

const MAX_IDS = 100;

/** The product ids that can be asked for; any other is never sent. */
export const isId = (id: string): boolean => /^[\w.~-]{1,64}$/.test(id);

/** Ids of options and their values: a want separates them by `-` and `.`. */
export const isOptionId = (id: string): boolean => /^\w{1,64}$/.test(id);

/**
 * An id as text.
 *
 * @throws TypeError for what is neither text nor a safe integer of 0 or more.
 */
export function idText(id: ProductId): string {
  if (typeof id === 'string' || (Number.isSafeInteger(id) && id >= 0)) {
    return `${id}`;
  }
  throw new TypeError('not an id');
}

/** Ids of digits alone sort by number, before all others. */
const sortKey = (id: string): number => (/\D/.test(id) ? Infinity : +id);

/**
 * The ids that can be asked for, at most 100 and 2,000 characters to a URL,
 * joined by commas: the same URLs for every shopper of a page. Ids of digits
 * alone come first, by number; the others follow, by code units.
 */
export function groupIds(products: Iterable<{readonly id: string}>): string[] {
  const ids = new Set([...products].map(({id}) => id));
  let rest = [...ids]
    .filter(isId)
    .sort()
    .sort((a, b) => sortKey(a) - sortKey(b))
    .join();
  const groups = [];
  while (rest) {
    // Up to the end of an id.
    const [text] = /.{1,2000}(?![^,])/.exec(rest)!;
    const group = text.split(',', MAX_IDS).join();
    groups.push(group);
    rest = rest.slice(group.length + 1);
  }
  return groups;
}
