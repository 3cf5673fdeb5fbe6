// A separate file beside the script, fetched on demand.
export {type Diagnosis, diagnose} from './diagnose.js';
export type {Finding} from './finding.js';
export {showPanel} from './panel.js';
