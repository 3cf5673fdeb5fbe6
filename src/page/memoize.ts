/** Wraps a function of one string so that it runs once per string. */
export function memoize<Result>(
  create: (text: string) => Result,
): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    if (!results.has(text)) results.set(text, create(text));
    return results.get(text)!;
  };
}
