import {besideScript} from '../page/beside-script.js';
import {configuration} from '../page/configuration.js';
import {IS_SCRIPT_TAG} from '../page/script-tag.js';
import * as index from './index.js';
import {PARTS} from './parts.js';
import type {Host} from './states.js';
import {document} from '../page/native.js';

type Claims = typeof index;

/** What can be corrected: pages without it, and without a theme's words and colours, do not fetch the file. */
const CLAIMS = 'script[type="application/ld+json"],[itemprop=availability]';

const states = new Map<Host, string>();
const announcing = new WeakSet<Host>();
let url = '';
let file: Claims | undefined;
let loading: Promise<Claims> | undefined;
let isPlanned = false;

/** The script tag's build only: the file is in the folder of this script. */
export function fetchClaimsFrom(script: string): void {
  url = besideScript(script, 'claims.js');
}

function start(claims: Claims): Claims {
  claims.useScript(PARTS);
  return (file = claims);
}

// The package has it at hand.
if (!IS_SCRIPT_TAG) start(index);

/**
 * Loads the file as a module, for the same reasons as words. Without it the page
 * keeps what the server wrote, and says nothing of changes.
 */
function withFile(use: (claims: Claims) => void): void {
  if (file || !IS_SCRIPT_TAG) {
    use(file!);
    return;
  }
  loading ??= (import(url) as Promise<Claims>).then(start);
  loading.then(use, () => {});
}

function correct(): void {
  isPlanned = false;
  if (loading || configuration.theme || document.querySelector(CLAIMS)) {
    withFile(({correctClaims}) => correctClaims(states));
  }
}

/** Lets an element announce its changes to screen readers, or no longer. */
export function setAnnouncing(host: Host, isOn: boolean): void {
  if (announcing.has(host) === isOn) return;
  announcing[isOn ? 'add' : 'delete'](host);
  withFile(({joinRegion, leaveRegion}) =>
    (isOn ? joinRegion : leaveRegion)(host),
  );
}

/** Announces a change with the product's name, if the element may. */
export function announce(
  host: Host,
  say: () => string,
  isSoldOut: boolean,
  language: string,
): void {
  if (announcing.has(host)) {
    withFile((claims) => claims.announce(host, say, isSoldOut, language));
  }
}

/**
 * Corrects what the page claims of an element's product elsewhere, for search
 * engines; `unknown` restores what the server wrote.
 */
export function updateClaims(host: Host, state: string): void {
  if (state === (states.get(host) ?? 'unknown')) return;
  if (state === 'unknown') states.delete(host);
  else states.set(host, state);
  // Once for all products of an answer.
  if (isPlanned) return;
  isPlanned = true;
  queueMicrotask(correct);
}
