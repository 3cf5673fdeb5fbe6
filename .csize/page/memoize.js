/** Wraps a function so that it runs once for each argument. */
export function memoize(create) {
    const results = new Map();
    return (key) => {
        if (!results.has(key))
            results.set(key, create(key));
        return results.get(key);
    };
}
