// As many requests as a server takes, from wrk, and what each costs.
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

import {readServerMs} from '../server-time.mjs';

const CONNECTIONS = 8;
const MARGIN_MS = 20_000;

const failures = (report) =>
  /Non-2xx[^\n]*|Socket errors[^\n]*/.exec(report)?.[0];

const WANTED = {
  rate: /Requests\/sec:\s*([\d.]+)/,
  requests: /(\d+) requests in/,
};

const readReport = (report) =>
  Object.fromEntries(
    Object.entries(WANTED).map(([name, pattern]) => [
      name,
      Number(pattern.exec(report)[1]),
    ]),
  );

/**
 * @param {string} url
 * @param {number} seconds
 * @returns {Promise<{rate: number, requests: number, cpuMs: number}>} requests
 *   per second, all of them, and the processor time of all servers, in ms
 * @throws when a single answer failed: errors are fast, and no measure
 */
export const measureLoad = async (url, seconds) => {
  const start = readServerMs();
  const {stdout} = await promisify(execFile)(
    'wrk',
    ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout=30s', url],
    {timeout: seconds * 1000 + MARGIN_MS},
  );
  const wrong = failures(stdout);
  if (wrong) throw new Error(`${url}: ${wrong}`);
  const {rate, requests} = readReport(stdout);
  return {rate, requests, cpuMs: readServerMs() - start};
};
