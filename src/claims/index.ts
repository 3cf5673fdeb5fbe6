// In the script tag's build a file of its own, fetched on demand.
import {leaveRegion, updateAnnouncements} from './announcer.js';
import {contain} from '../page/contain.js';
import {followTheme} from './follow-theme.js';
import {updateJsonLd} from './json-ld.js';
import {updateMicrodata} from './microdata.js';
import {type Host, isKnown} from './states.js';

export {useScript} from './script.js';

let stopFollowing: (() => void) | undefined;

/**
 * Makes what the page itself claims of availability agree with its elements, and
 * announces what has changed; where none knows a state, all is as the server
 * sent it.
 *
 * @param hosts All of them, and whether they announce their changes.
 */
export function correctClaims(hosts: ReadonlyMap<Host, boolean>): void {
  const states = new Map(
    [...hosts.keys()].filter(isKnown).map((host) => [host, host.availability]),
  );
  contain(() => updateJsonLd(states));
  contain(() => updateMicrodata(states));
  if (hosts.size) stopFollowing ??= followTheme(hosts);
  updateAnnouncements(hosts);
}

/** At once, for an element that goes. */
export function leave(host: Host, others: ReadonlyMap<Host, boolean>): void {
  leaveRegion(host);
  if (others.size) return;
  stopFollowing?.();
  stopFollowing = undefined;
}
