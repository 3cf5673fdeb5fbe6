/**
 * Loads test files into one page, in turn. The title of each of their suites
 * begins with its file.
 *
 * @throws Error if a file has no test.
 */
export const loadFiles = async (paths) => {
  const {suites} = globalThis.mocha.suite;
  for (const path of paths) {
    const file = path.replace('/build/test/', '');
    const count = suites.length;
    await import(path);
    const added = suites.slice(count);
    if (added.length === 0) throw new Error(`${file} has no test.`);
    for (const suite of added) suite.title = `${file}: ${suite.title}`;
  }
};
