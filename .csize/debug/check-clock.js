import { bad, good, note } from './finding.js';
const NAME = 'Clocks';
/** HTTP dates are whole seconds, and a response takes its time. */
const MAX_SERVER_DIFFERENCE_SECONDS = 5;
const MAX_DEVICE_DIFFERENCE_SECONDS = 120;
/** When a response was sent and its stock was read, epoch seconds. */
function timesOf({ response }) {
    const readAt = Number(response?.headers.get('stock-as-of'));
    if (!response?.ok || !readAt)
        return null;
    const date = Date.parse(response.headers.get('date') ?? '') / 1000;
    const age = Number(response.headers.get('age')) || 0;
    return { readAt, sentAt: (date || readAt) - age };
}
function checkDevice(sentAt) {
    const seconds = Math.round(Math.abs(sentAt - Date.now() / 1000));
    return seconds > MAX_DEVICE_DIFFERENCE_SECONDS
        ? note(NAME, `Server and this device differ by ${seconds} s.`, 'See which one is wrong. The page does not depend on it.')
        : good(NAME, 'Agree.');
}
/**
 * Checks the server's times, from which a page computes ages. No cache keeps a
 * verify, so its two times are the same moment; those of a poll may differ by
 * its age.
 */
export function checkClock(poll, verdict) {
    const fresh = verdict && timesOf(verdict);
    const times = fresh ?? timesOf(poll);
    if (!times)
        return note(NAME, 'No times to compare.');
    const seconds = Math.round(times.sentAt - times.readAt);
    const isOld = seconds > 0 && !fresh;
    if (Math.abs(seconds) <= MAX_SERVER_DIFFERENCE_SECONDS) {
        return checkDevice(times.sentAt);
    }
    return isOld
        ? note(NAME, `The answer is ${seconds} s old by its own times.`, 'If no cache keeps it that long, set the clocks of web server and database server.')
        : bad(NAME, `The server's own times differ by ${Math.abs(seconds)} s.`, 'Set the clocks of web server and cache.');
}
