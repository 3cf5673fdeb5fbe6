/** A function of one text that makes what it returns once for each. */
export function memoize<Made>(
  make: (text: string) => Made,
): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    if (!made.has(text)) made.set(text, make(text));
    return made.get(text)!;
  };
}
