import {equal, notEqual, ok} from 'node:assert/strict';

import {awaitGate} from './await-state.mjs';
import {readControl, readElement, spokenReason} from './read-page.mjs';

/** G3: blocked, still focusable, and the reason is both visible and spoken. */
export const assertBlocked = async (shopper) => {
  const {page} = shopper;
  await awaitGate(shopper, true);
  const {attributes, reasons} = await readControl(page);
  equal(attributes.disabled, undefined, 'native disabled, which drops focus');
  notEqual(attributes.tabindex, '-1', 'tabindex of the blocked control');
  ok(reasons.some(Boolean), 'no visible reason is tied by aria-describedby');
  const spoken = await spokenReason(page);
  ok(spoken, 'the accessibility tree has no description of the control');
  equal((await readElement(page)).blocked, true, 'the attribute "blocked"');
  return spoken;
};

export const assertOpen = async (shopper) => {
  await awaitGate(shopper, false);
  const {blocked} = await readElement(shopper.page);
  equal(blocked, false, 'the attribute "blocked"');
};
