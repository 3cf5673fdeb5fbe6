// A separate file beside the script, fetched on demand.
export { diagnose } from './diagnose.js';
export { showPanel } from './panel.js';
