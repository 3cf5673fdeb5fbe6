// In the script tag's build a file of its own, fetched on demand.
import * as announcer from './announcer.js';
import {contain} from '../page/contain.js';
import {hushWords} from './hush-words.js';
import {updateInks} from './inks.js';
import {updateJsonLd} from './json-ld.js';
import {updateMicrodata} from './microdata.js';
import {type Host, type Parts, scriptOf, type States} from './states.js';

/**
 * Makes what the page itself claims of availability agree with these states, and
 * their words readable where they stand; where there is no state, all is as the
 * server sent it.
 */
export function correctClaims(states: States, parts: Parts): void {
  contain(() => updateInks(states));
  contain(() => updateJsonLd(states));
  contain(() => updateMicrodata(states));
  contain(() => hushWords(states, scriptOf(parts)));
}

export const joinRegion = (host: Host, parts: Parts): void =>
  announcer.joinRegion(host, scriptOf(parts));

export const leaveRegion = (host: Host): void => announcer.leaveRegion(host);

/** Announces a change with the product's name, for an element that has joined. */
export const announce = (
  host: Host,
  say: () => string,
  isSoldOut: boolean,
  language: string,
  parts: Parts,
): void => announcer.announce(host, say, isSoldOut, language, scriptOf(parts));
