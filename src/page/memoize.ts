/** Wraps a function so that it runs once for each argument. */
export function memoize<Key, Result>(
  create: (key: Key) => Result,
): (key: Key) => Result {
  const results = new Map<Key, Result>();
  return (key) => {
    if (!results.has(key)) results.set(key, create(key));
    return results.get(key)!;
  };
}
