import {readVerdict} from '../client/read-answer.js';
import type {Answer} from './ask-endpoint.js';
import {isJson} from './check-answer.js';
import {bad, type Finding, good, note} from './finding.js';

const NAME = 'Verify';
/** How long a press waits (G5). */
const PATIENCE_MS = 800;
const MEND =
  'Answer "want" as docs/endpoint.md shows, or set data-verify="off".';

function verdictIn({ids, text}: Answer): unknown {
  try {
    const {want} = Object(JSON.parse(text)) as {want?: Record<string, unknown>};
    return Object(want)[ids[0]!];
  } catch {
    // Whatever it is, it says nothing of a wish.
    return undefined;
  }
}

/** Whether a press on add-to-cart is told if it may go on. */
export function checkVerify(poll: Answer, verdict?: Answer): Finding {
  if (!verdict) return note(NAME, 'Off: nothing is asked at add-to-cart.');
  const {address, response, tookMs} = verdict;
  if (!poll.response?.ok) return note(NAME, 'Not looked at: see the endpoint.');
  if (!response?.ok || !isJson(response)) {
    const status = response ? `status ${response.status}` : 'no answer';
    return bad(NAME, `${address}: ${status}.`, MEND);
  }
  if (readVerdict(verdictIn(verdict)).ok === 'unknown') {
    return bad(NAME, `${address}: the answer says nothing of it.`, MEND);
  }
  if (!/no-store/.test(response.headers.get('cache-control') ?? '')) {
    return bad(
      NAME,
      'A cache may keep the answer.',
      'Send Cache-Control: no-store with it, and keep "want" out of every cache.',
    );
  }
  return tookMs > PATIENCE_MS
    ? bad(
        NAME,
        `The answer took ${tookMs} ms; a press waits for ${PATIENCE_MS} ms.`,
        "Look at the endpoint's own time: does it start a session or a framework?",
      )
    : good(NAME, `Answers in ${tookMs} ms.`);
}
