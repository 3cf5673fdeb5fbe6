// What a shopper downloads for it, after brotli.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {brotliSize} from '../../../scripts/lib/brotli-size.mjs';
import {root} from '../../../scripts/lib/root.mjs';
import {bundlePage} from './bundle.mjs';

const OURS = join(root, 'dist/true-stock.min.js');

/** Bytes with all that it needs, and with Lit or React left out where it can be. */
export const measureSizes = async ({page, isOurs}, script) => {
  if (isOurs) return {size: brotliSize(readFileSync(OURS)), sizeAlone: null};
  const alone = await bundlePage(page, {withFramework: false});
  return {
    size: brotliSize(Buffer.from(script)),
    sizeAlone: brotliSize(Buffer.from(alone)),
  };
};
