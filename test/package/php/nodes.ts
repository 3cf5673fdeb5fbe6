import type {Node} from 'php-parser';

/** Any node, read as loosely as the parser writes them. */
export type Loose = Node & Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Loose =>
  Object(value) === value && typeof (value as Loose).kind === 'string';

export function* nodesIn(value: unknown): Generator<Loose> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  if (!isNode(value)) return;
  yield value;
  for (const [key, part] of Object.entries(value)) {
    if (key !== 'loc' && typeof part === 'object') yield* nodesIn(part);
  }
}

export const lineOf = ({loc}: Node): number => loc?.start.line ?? 0;
