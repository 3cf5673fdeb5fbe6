import {nodeResolve} from '@rollup/plugin-node-resolve';

/** The scripts of both pages; msw becomes a file that only the mock loads. */
export default {
  input: {main: 'build/demo/main.js', audit: 'build/demo/audit/main.js'},
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
