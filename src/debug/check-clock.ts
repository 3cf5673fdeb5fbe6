import type {Answer} from './ask-endpoint.js';
import {bad, type Finding, good, note} from './finding.js';

const NAME = 'Clocks';

/** Seconds; HTTP tells whole ones, and an answer takes its time. */
const SERVER_CLOCKS_DIFFER = 5;
const CLOCKS_DIFFER = 120;

/** When an answer was sent and when its stock was read, in epoch seconds. */
function timesOf({response}: Answer) {
  const readAt = Number(response?.headers.get('stock-as-of'));
  if (!response?.ok || !readAt) return null;
  const date = Date.parse(response.headers.get('date') ?? '') / 1000;
  const age = Number(response.headers.get('age')) || 0;
  return {readAt, sentAt: (date || readAt) - age};
}

function checkDevice(sentAt: number): Finding {
  const seconds = Math.round(Math.abs(sentAt - Date.now() / 1000));
  return seconds > CLOCKS_DIFFER
    ? note(
        NAME,
        `Server and this device differ by ${seconds} s.`,
        'See which one is wrong. The page does not depend on it.',
      )
    : good(NAME, 'Agree.');
}

/**
 * A page tells ages by the server's times. A cache keeps no verify, so there
 * they are the same moment; of a poll they may differ by its age.
 */
export function checkClock(poll: Answer, verdict?: Answer): Finding {
  const fresh = verdict && timesOf(verdict);
  const times = fresh ?? timesOf(poll);
  if (!times) return note(NAME, 'No times to compare.');
  const seconds = Math.round(times.sentAt - times.readAt);
  const isOld = seconds > 0 && !fresh;
  if (Math.abs(seconds) <= SERVER_CLOCKS_DIFFER) {
    return checkDevice(times.sentAt);
  }
  return isOld
    ? note(
        NAME,
        `The answer is ${seconds} s old by its own times.`,
        'If no cache keeps it that long, set the clocks of web server and database server.',
      )
    : bad(
        NAME,
        `The server's own times differ by ${Math.abs(seconds)} s.`,
        'Set the clocks of web server and cache.',
      );
}
