import {brotliCompressSync, constants} from 'node:zlib';

/** Bytes of a file as a CDN sends it. */
export const brotliSize = (content) =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length;
