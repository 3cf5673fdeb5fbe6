// As many requests as a server takes, from wrk, and what each costs.
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

import {readServerMs} from '../server-time.mjs';

export const CONNECTIONS = 8;
const MARGIN_MS = 20_000;

const failures = (report) =>
  /Non-2xx[^\n]*|Socket errors[^\n]*/.exec(report)?.[0];

const UNITS_MS = {us: 0.001, ms: 1, s: 1000};

const readNumber = (report, pattern) => Number(pattern.exec(report)[1]);

/** Within how many ms so many per cent of the requests were answered. */
const readMs = (report, percent) => {
  const pattern = new RegExp(`^\\s+${percent}%\\s+([\\d.]+)(us|ms|s) *$`, 'm');
  const [, value, unit] = pattern.exec(report);
  return Number(value) * UNITS_MS[unit];
};

/**
 * @param {string} url
 * @param {number} seconds
 * @param {Record<string, string>} [headers]
 * @returns {Promise<{rate: number, requests: number, p50: number, p99: number, cpuMs: number}>}
 *   requests per second, all of them, ms within which half and 99 % of them
 *   were answered, and the processor time of all servers, in ms
 * @throws when a single answer failed: errors are fast, and no measure
 */
export const measureLoad = async (url, seconds, headers = {}) => {
  const start = readServerMs();
  const lines = Object.entries(headers).flatMap(([name, value]) => [
    '-H',
    `${name}: ${value}`,
  ]);
  const {stdout} = await promisify(execFile)(
    'wrk',
    [
      ...['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout=30s'],
      ...['--latency', ...lines, url],
    ],
    {timeout: seconds * 1000 + MARGIN_MS},
  );
  const wrong = failures(stdout);
  if (wrong) throw new Error(`${url}: ${wrong}`);
  return {
    rate: readNumber(stdout, /Requests\/sec:\s*([\d.]+)/),
    requests: readNumber(stdout, /(\d+) requests in/),
    p50: readMs(stdout, 50),
    p99: readMs(stdout, 99),
    cpuMs: readServerMs() - start,
  };
};
