/**
 * JSON as it may stand on the wire: a literal as it is spelled, a list, or
 * pairs, in which a key may come twice.
 */
export type Tree = string | Tree[] | Pairs;

export class Pairs {
  readonly pairs: [key: string, value: Tree][];

  constructor(pairs: [string, Tree][]) {
    this.pairs = pairs;
  }
}

export const treeOf = (value: unknown): Tree => {
  if (Array.isArray(value)) return value.map(treeOf);
  return value && typeof value === 'object'
    ? new Pairs(Object.entries(value).map(([key, one]) => [key, treeOf(one)]))
    : JSON.stringify(value);
};

export const textOf = (tree: Tree): string => {
  if (typeof tree === 'string') return tree;
  if (Array.isArray(tree)) return `[${tree.map(textOf).join()}]`;
  const pairs = tree.pairs.map(
    ([key, value]) => `${JSON.stringify(key)}:${textOf(value)}`,
  );
  return `{${pairs.join()}}`;
};

/** A place in a tree whose value can be replaced. */
interface Place {
  readonly inside: Tree[] | Pairs;
  readonly at: number;
}

export const placesOf = (tree: Tree): Place[] => {
  if (typeof tree === 'string') return [];
  const values = Array.isArray(tree) ? tree : tree.pairs.map(([, one]) => one);
  return values.flatMap((value, at) => [
    {inside: tree, at},
    ...placesOf(value),
  ]);
};
