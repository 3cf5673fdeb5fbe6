/**
 * The JSON of a value that is JSON's own: old libraries give arrays a `toJSON`
 * that makes a text of them (Prototype 1.6), which would be quoted.
 */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key: string) {
    return this[key];
  });
