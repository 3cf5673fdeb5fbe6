// In the script tag's build a file of its own, fetched on demand.
import {contain} from '../page/contain.js';
import type {States} from './states.js';
import {updateJsonLd} from './json-ld.js';
import {updateMicrodata} from './microdata.js';

/**
 * Makes what the page itself claims of availability agree with these states;
 * where there is none, the server's claim is back.
 */
export function correctClaims(states: States): void {
  contain(() => updateJsonLd(states));
  contain(() => updateMicrodata(states));
}
