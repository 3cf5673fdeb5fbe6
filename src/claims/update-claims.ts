import {boundTo} from '../gate/bound-controls.js';
import {besideScript} from '../page/beside-script.js';
import {configuration, onConfigured} from '../page/configuration.js';
import {languageOf} from '../words/languages.js';
import {mark, unmark} from '../page/marks.js';
import {sayText} from '../words/words.js';
import {IS_SCRIPT_TAG} from '../page/script-tag.js';
import {correctClaims} from './index.js';
import type {Host} from './states.js';

interface Claims {
  correctClaims: typeof correctClaims;
}

/** What can be corrected: pages without it, and without a theme's words and colours, do not fetch the file. */
const CLAIMS = 'script[type="application/ld+json"],[itemprop=availability]';

const SCRIPT = {boundTo, languageOf, mark, onConfigured, sayText, unmark};

const states = new Map<Host, string>();
let script = '';
let claims: Promise<Claims> | undefined;
let isPlanned = false;

/** The script tag's build only: the file is in the folder of this script. */
export function fetchClaimsFrom(url: string): void {
  script = url;
}

/** A module, for the same reasons as words; the package has it at hand. */
const load = (): Promise<Claims> =>
  IS_SCRIPT_TAG
    ? (import(besideScript(script, 'claims.js')) as Promise<Claims>)
    : Promise.resolve({correctClaims});

function correct(): void {
  isPlanned = false;
  claims ??=
    configuration.theme || document.querySelector(CLAIMS) ? load() : undefined;
  // Without the file the page keeps what the server wrote.
  claims?.then(
    (file) => file.correctClaims(states, SCRIPT),
    () => {},
  );
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
