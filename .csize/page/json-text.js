/**
 * The JSON of a value that is JSON's own: old libraries give arrays a `toJSON`
 * that makes a text of them (Prototype 1.6), which would be quoted.
 */
export const jsonText = (value) => JSON.stringify(value, function (key) {
    return this[key];
});
