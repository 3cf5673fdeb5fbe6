// A file of its own, beside the script: fetched when somebody asks.
export {type Diagnosis, diagnose} from './diagnose.js';
export type {Finding} from './finding.js';
export {showPanel} from './panel.js';
