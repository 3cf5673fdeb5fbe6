// What the manifest's analyzer is to do. Of itself it would write into
// package.json where its own file is, which is not what is published.
export default {
  globs: ['src/element/true-stock-element.ts'],
  outdir: 'build/manifest',
  litelement: true,
  packagejson: false,
  quiet: true,
};
