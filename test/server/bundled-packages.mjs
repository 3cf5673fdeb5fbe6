import {existsSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {root} from '../../scripts/lib/root.mjs';

/** Packages of many modules: every page would ask for sixty of msw's alone. */
const PACKAGES = {msw: 'msw', 'msw/browser': 'msw-browser'};
/** A build empties build/, so that this is never of another version. */
const FOLDER = '/build/packages';

const bundle = async () => {
  const input = Object.fromEntries(
    Object.entries(PACKAGES).map(([name, file]) => [file, name]),
  );
  const bundled = await rollup({
    input,
    plugins: [nodeResolve({browser: true, rootDir: root})],
    onwarn: () => {},
  });
  await bundled.write({dir: root + FOLDER, chunkFileNames: 'shared.js'});
  await bundled.close();
};

/** Gives pages each of these packages as one file. */
export const bundledPackages = () => ({
  name: 'bundled-packages',
  async serverStart() {
    if (!existsSync(root + FOLDER)) await bundle();
  },
  resolveImport({source}) {
    if (!Object.hasOwn(PACKAGES, source)) return undefined;
    return `${FOLDER}/${PACKAGES[source]}.js`;
  },
});
