// As many requests as a server takes, from wrk.
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

const CONNECTIONS = 8;
const MARGIN_MS = 20_000;

const failures = (report) =>
  /Non-2xx[^\n]*|Socket errors[^\n]*/.exec(report)?.[0];

/**
 * @param {string} url
 * @param {number} seconds
 * @returns {Promise<number>} requests per second
 * @throws when a single answer failed: errors are fast, and no measure
 */
export const requestsPerSecond = async (url, seconds) => {
  const {stdout} = await promisify(execFile)(
    'wrk',
    ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, url],
    {timeout: seconds * 1000 + MARGIN_MS},
  );
  const wrong = failures(stdout);
  if (wrong) throw new Error(`${url}: ${wrong}`);
  return Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)[1]);
};
