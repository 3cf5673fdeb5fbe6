import { readRecord } from '../client/read-answer.js';
import { bad, good, note } from './finding.js';
const NAME = 'Answer';
const MAX_BYTES = 262_144;
const MAX_NAMED = 5;
/** Whether a page would read this response at all. */
export const isJson = (response) => /^application\/json *(?:;|$)/i.test(response.headers.get('content-type') ?? '');
/** The products that stay unknown, each with what the endpoint sent. */
function invalidRecords(ids, { products }) {
    const records = Object(products);
    return ids
        .filter((id) => readRecord(records[id]) === null)
        .map((id) => id in records
        ? `${id} ${JSON.stringify(records[id]).slice(0, 80)}`
        : `nothing of ${id}`);
}
function checkBody(body, ids, bytes) {
    const { version, refresh, products } = body;
    if (version !== 1) {
        return bad(NAME, `Version ${String(version)} in place of 1.`, 'Serve wire format 1, or use the script that fits the endpoint.');
    }
    const invalid = invalidRecords(ids, body);
    if (invalid.length) {
        return bad(NAME, `No record to go by: ${invalid.slice(0, MAX_NAMED).join('; ')}.`, 'Answer for each id that is asked for, in the words of docs/endpoint.md: "unavailable" where there is no such product.');
    }
    if (refresh === -1) {
        return note(NAME, 'It ends the asking: "refresh" is -1.', 'Open pages ask no more until they are loaded anew. Is that meant?');
    }
    const count = Object.keys(Object(products)).length;
    return good(NAME, `Version 1, ${count} product${count === 1 ? '' : 's'}, ${bytes} bytes.`);
}
/** Checks the body of the response. */
export function checkAnswer({ ids, response, text }) {
    if (!response?.ok || !isJson(response)) {
        return note(NAME, 'Not looked at: see the endpoint.');
    }
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > MAX_BYTES) {
        return bad(NAME, `${bytes} bytes: more than a page reads.`, 'Answer with at most 256 KiB.');
    }
    try {
        return checkBody(Object(JSON.parse(text)), ids, bytes);
    }
    catch {
        return bad(NAME, `Not JSON: ${text.slice(0, 60)}`, 'Something prints before or behind it: see the error log of the server.');
    }
}
