import {contain} from '../page/contain.js';
import {formOf} from './form-entries.js';
import {guardJQuery} from './jquery-guard.js';
import {observeRoots, onPageChange} from '../page/page-changes.js';
import type {PageGate} from './page-gate.js';
import {PRESS_TYPES, stopPress} from './stop-press.js';
import {native} from '../page/native.js';

const TYPES = [
  'click',
  'submit',
  'pointerover',
  'focusin',
  'input',
  'change',
  'reset',
  ...PRESS_TYPES,
];

/** The keys of each gate. */
const gates = new Map<PageGate, readonly unknown[]>();
const gatesByKey = new Map<unknown, Set<PageGate>>();
let stopListening: (() => void) | undefined;

/**
 * The gates that may have one of these nodes: a look-up for each node, however
 * many elements the page has.
 */
function gatesOf(nodes: Iterable<unknown>): Set<PageGate> {
  const found = new Set<PageGate>();
  for (const node of nodes) {
    if (!(node instanceof Element)) continue;
    for (const key of [node, native(node).getAttribute('id')]) {
      for (const gate of gatesByKey.get(key) ?? []) {
        if (gate.host.getRootNode() === native(node).getRootNode())
          found.add(gate);
      }
    }
  }
  return found;
}

/** An element and all in it. */
const allIn = (node: Node): Element[] =>
  node instanceof Element ? [node, ...native(node).querySelectorAll('*')] : [];

/** Nodes, and the forms that own them. */
const withForms = (nodes: readonly EventTarget[]): Set<unknown> =>
  new Set([...nodes, ...nodes.map(formOf)]);

function onEvent(event: Event): void {
  const {submitter, type} = event as SubmitEvent;
  const path = event.composedPath();
  if (PRESS_TYPES.includes(type)) {
    stopPress(event, path);
    return;
  }
  for (const gate of gatesOf([submitter, ...withForms(path)])) {
    // Another gate has stopped it.
    if (event.cancelBubble) break;
    contain(() => gate.onEvent(event, path));
  }
}

function onChange(records: readonly MutationRecord[]): void {
  const added = records.flatMap(({addedNodes}) =>
    [...addedNodes].flatMap(allIn),
  );
  const near = gatesOf(withForms(added));
  for (const gate of gates.keys()) contain(() => gate.onChange(near.has(gate)));
  guardJQuery(gates);
}

/** The window's capture phase comes before every listener of the page. */
function listen(): () => void {
  for (const type of TYPES) {
    // The page scrolls without waiting for us.
    const passive = PRESS_TYPES.includes(type);
    addEventListener(type, onEvent, {capture: true, passive});
  }
  contain(() => guardJQuery(gates));
  const stopObserving = onPageChange(onChange);
  return () => {
    for (const type of TYPES) removeEventListener(type, onEvent, true);
    stopObserving();
  };
}

/**
 * Tells a gate of each event, request and change of the page that may concern it.
 *
 * @param keys What must be met: nodes, and ids of nodes in its own root; none
 * if it is to be told no more.
 */
export function tellGate(gate: PageGate, keys: readonly unknown[]): void {
  for (const key of gates.get(gate) ?? []) {
    const others = gatesByKey.get(key);
    if (others?.delete(gate) && !others.size) gatesByKey.delete(key);
  }
  for (const key of keys) {
    gatesByKey.set(key, (gatesByKey.get(key) ?? new Set()).add(gate));
  }
  if (keys.length) {
    gates.set(gate, keys);
    stopListening ??= listen();
    observeRoots(gate.host);
  } else if (gates.delete(gate) && !gates.size) {
    stopListening?.();
    stopListening = undefined;
  }
}

/** Judges anew what an element gates, while it is on the page. */
export function updateGate(host: Element): void {
  // A copy: an update reads its keys anew.
  for (const gate of [...(gatesByKey.get(host) ?? [])]) gate.update();
}
