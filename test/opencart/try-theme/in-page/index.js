// What the checks call in a page, as the global `themeTrial`.
export {discover, shows, sizesOf} from './discover.js';
export {candidates} from './find.js';
export {readOption} from './options.js';
export {
  countStopped,
  lineHeightOf,
  movedNodes,
  readCards,
  readControls,
  readLines,
  readOtherBlocked,
  readSideButtons,
  rememberPlaces,
  stoppedPresses,
} from './read.js';
