// Prints the size of what shoppers download, and of the audit, which shop owners
// do; fails if a file exceeds its limit.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

import {brotliSize} from './lib/brotli-size.mjs';
import {root} from './lib/root.mjs';

/** Limits in bytes of brotli, as a CDN sends the files. */
const FILES = [
  {path: 'dist/true-stock.min.js', limit: 16_500},
  // The aim is 3,000; docs/decisions.md explains the rest.
  {path: 'dist/client.js', limit: 3_520, isSelfContained: true},
  {path: 'dist/audit.js', limit: 5000, isSelfContained: true},
];

const IMPORT = /\bfrom\s*["'`]|\bimport\s*[("'`]/;

const read = (path) => {
  try {
    return readFileSync(join(root, path));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Error(`${path} is missing. Run "npm run build" first.`, {
      cause: error,
    });
  }
};

const faultsOf = ({path, limit, isSelfContained}, content, size) => [
  ...(size > limit
    ? [`${path} is ${size - limit} B above its limit of ${limit} B.`]
    : []),
  ...(isSelfContained && IMPORT.test(content)
    ? [`${path} imports another file, but must be self-contained.`]
    : []),
];

const measure = (file) => {
  const content = read(file.path);
  const size = brotliSize(content);
  const gzip = gzipSync(content, {level: 9}).length;
  console.log(
    `${file.path}: ${size} B brotli (limit ${file.limit}), ` +
      `${gzip} B gzip, ${content.length} B raw`,
  );
  return faultsOf(file, content.toString(), size);
};

const main = () => {
  const faults = FILES.flatMap(measure);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
};

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
