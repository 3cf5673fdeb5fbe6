import {asleep} from './asleep.js';
import {betweenTwoPolls} from './between-two-polls.js';
import {crowd} from './crowd.js';
import {endpointDies} from './endpoint-dies.js';
import {itComesBack} from './it-comes-back.js';
import {nonsenseNumbers} from './nonsense-numbers.js';
import {oldEdge} from './old-edge.js';
import {retryAfter} from './retry-after.js';
import {soldOutFades} from './sold-out-fades.js';
import type {Story} from '../player/story.js';
import {theLastOneGoes} from './the-last-one-goes.js';
import {themeOpens} from './theme-opens.js';
import {tooMany} from './too-many.js';
import {yourSize} from './your-size.js';

/** The stories of the bench, in the order of its list. */
export const STORIES: readonly Story[] = [
  theLastOneGoes,
  betweenTwoPolls,
  yourSize,
  tooMany,
  itComesBack,
  crowd,
  endpointDies,
  soldOutFades,
  retryAfter,
  oldEdge,
  nonsenseNumbers,
  asleep,
  themeOpens,
];
