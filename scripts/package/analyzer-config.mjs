// Configures the manifest's analyzer. `packagejson: false`: it would write the
// path of its own file into package.json, which is not the published one.
export default {
  globs: ['src/element/true-stock-element.ts'],
  outdir: 'build/manifest',
  litelement: true,
  packagejson: false,
  quiet: true,
};
