// In the script tag's build a file of its own, fetched on demand.
import {contain} from '../page/contain.js';
import {hushWords} from './hush-words.js';
import {updateInks} from './inks.js';
import {updateJsonLd} from './json-ld.js';
import {updateMicrodata} from './microdata.js';
import type {States} from './states.js';

export {announce, joinRegion, leaveRegion} from './announcer.js';
export {useScript} from './script.js';

/**
 * Makes what the page itself claims of availability agree with these states, and
 * their words readable where they stand; where there is no state, all is as the
 * server sent it.
 */
export function correctClaims(states: States): void {
  contain(() => updateInks(states));
  contain(() => updateJsonLd(states));
  contain(() => updateMicrodata(states));
  contain(() => hushWords(states));
}
