import {nodeResolve} from '@rollup/plugin-node-resolve';

/** The demo's own script; msw becomes a file that only the mock loads. */
export default {
  input: 'build/demo/main.js',
  plugins: [nodeResolve({browser: true})],
  output: {
    format: 'es',
    chunkFileNames: '[name].js',
    manualChunks: (id) =>
      /\/node_modules\/(?:@?lit|lit-)/.test(id)
        ? 'lit'
        : id.includes('/node_modules/')
          ? 'msw'
          : null,
  },
};
