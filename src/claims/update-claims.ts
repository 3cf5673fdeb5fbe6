import {boundTo} from '../gate/bound-controls.js';
import {besideScript} from '../page/beside-script.js';
import {configuration, onConfigured} from '../page/configuration.js';
import {languageOf} from '../words/languages.js';
import {createLoopGuard} from '../page/loop-guard.js';
import {createAddition, mark, unmark} from '../page/marks.js';
import {onPageChange} from '../page/page-changes.js';
import {sayText} from '../words/words.js';
import {IS_SCRIPT_TAG} from '../page/script-tag.js';
import * as index from './index.js';
import type {Host, Parts} from './states.js';

type Claims = typeof index;

/** What can be corrected: pages without it, and without a theme's words and colours, do not fetch the file. */
const CLAIMS = 'script[type="application/ld+json"],[itemprop=availability]';

const PARTS: Parts = [
  boundTo,
  createAddition,
  createLoopGuard,
  languageOf,
  mark,
  onConfigured,
  onPageChange,
  sayText,
  unmark,
];

const states = new Map<Host, string>();
const announcing = new WeakSet<Host>();
let script = '';
/** The package has it at hand. */
let file: Claims | undefined = IS_SCRIPT_TAG ? undefined : index;
let loading: Promise<Claims> | undefined;
let isPlanned = false;

/** The script tag's build only: the file is in the folder of this script. */
export function fetchClaimsFrom(url: string): void {
  script = url;
}

/**
 * Loads the file as a module, for the same reasons as words. Without it the page
 * keeps what the server wrote, and says nothing of changes.
 */
function withFile(use: (claims: Claims) => void): void {
  if (file) {
    use(file);
    return;
  }
  loading ??= import(besideScript(script, 'claims.js')) as Promise<Claims>;
  loading.then(
    (claims) => use((file = claims)),
    () => {},
  );
}

function correct(): void {
  isPlanned = false;
  if (loading || configuration.theme || document.querySelector(CLAIMS)) {
    withFile(({correctClaims}) => correctClaims(states, PARTS));
  }
}

/** Lets an element announce its changes to screen readers, or no longer. */
export function setAnnouncing(host: Host, isOn: boolean): void {
  if (announcing.has(host) === isOn) return;
  announcing[isOn ? 'add' : 'delete'](host);
  withFile(({joinRegion, leaveRegion}) =>
    (isOn ? joinRegion : leaveRegion)(host, PARTS),
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
    withFile((claims) =>
      claims.announce(host, say, isSoldOut, language, PARTS),
    );
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
