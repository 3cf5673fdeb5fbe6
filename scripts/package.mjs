// npm run package: the folder that a theme developer copies into a shop's root.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import {basename, join, relative} from 'node:path';

import {root} from './lib/root.mjs';

const script = join(root, 'dist', 'true-stock.min.js');
const endpoint = join(root, 'opencart', 'shared');
const target = join(root, 'dist', 'opencart', 'true-stock');

const main = () => {
  if (!existsSync(script)) {
    throw new Error(
      `${relative(root, script)} is missing: run "npm run build" first.`,
    );
  }
  // Files of an earlier version must not be delivered again.
  rmSync(target, {recursive: true, force: true});
  mkdirSync(target, {recursive: true});
  const php = readdirSync(endpoint).filter((name) => name.endsWith('.php'));
  const files = [...php.map((name) => join(endpoint, name)), script];
  for (const file of files) copyFileSync(file, join(target, basename(file)));
  console.log(`${relative(root, target)}: ${files.length} files`);
};

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
