import { readVerdict } from '../client/read-answer.js';
import { isJson } from './check-answer.js';
import { bad, good, note } from './finding.js';
const NAME = 'Verify';
/** How long an add-to-cart waits for a verdict (promise G5). */
const TIMEOUT_MS = 800;
const FIX = 'Answer "want" as docs/endpoint.md shows, or set data-verify="off".';
function verdictIn({ ids, text }) {
    try {
        const { want } = Object(JSON.parse(text));
        return Object(want)[ids[0]];
    }
    catch {
        // Not JSON, so there is no verdict in it.
        return undefined;
    }
}
/** Checks whether the endpoint can verify an add-to-cart. */
export function checkVerify(poll, verdict) {
    if (!verdict)
        return note(NAME, 'Off: nothing is asked at add-to-cart.');
    const { address, response, tookMs } = verdict;
    if (!poll.response?.ok)
        return note(NAME, 'Not looked at: see the endpoint.');
    if (!response?.ok || !isJson(response)) {
        const status = response ? `status ${response.status}` : 'no answer';
        return bad(NAME, `${address}: ${status}.`, FIX);
    }
    if (readVerdict(verdictIn(verdict)).reason === 'unconfirmed') {
        return bad(NAME, `${address}: the answer says nothing of it.`, FIX);
    }
    if (!/no-store/.test(response.headers.get('cache-control') ?? '')) {
        return bad(NAME, 'A cache may keep the answer.', 'Send Cache-Control: no-store with it, and keep "want" out of every cache.');
    }
    return tookMs > TIMEOUT_MS
        ? bad(NAME, `The answer took ${tookMs} ms; a press waits for ${TIMEOUT_MS} ms.`, "Look at the endpoint's own time: does it start a session or a framework?")
        : good(NAME, `Answers in ${tookMs} ms.`);
}
