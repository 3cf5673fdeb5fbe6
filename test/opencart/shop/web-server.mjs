// PHP's own web server with several workers, and its log.
import {start, stop} from '../../../scripts/lib/processes.mjs';
import {isAnswering} from '../../real-servers/is-answering.mjs';
import {until} from '../../real-servers/until.mjs';

const WORKERS = 4;
/** As in OpenCart 4; PHP's 24 minutes end in mid-scene on a slow machine. */
const SESSION_SECONDS = 86_400;
const REQUEST = /\[(\d{3})\]: ([A-Z]+) (\S+)/;

/** Whole lines only: a chunk of the pipe may end in the middle of one. */
const eachLine = (stream, listener) => {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    lines.forEach(listener);
  });
};

const readLog = (stream) => {
  const requests = [];
  const complaints = [];
  eachLine(stream, (line) => {
    const [, status, method, path] = REQUEST.exec(line) ?? [];
    if (path) requests.push({method, path, status: Number(status)});
    else if (/PHP (?!\S+ Development Server)|Failed to listen/.test(line))
      complaints.push(line);
  });
  return {requests, complaints};
};

/** A file that every OpenCart has: asking for it creates no session. */
const PROBE = 'robots.txt';

/**
 * Serves a directory on 127.0.0.1; resolves when it answers.
 *
 * `requests` grows with each answered request (`method`, `path` with its query,
 * `status`), `complaints` with each line of PHP's error log.
 */
export const serve = async (directory, port, {withApcu = false} = {}) => {
  const server = start(
    'php',
    [
      '-d',
      'log_errors=1',
      '-d',
      'display_errors=0',
      '-d',
      `session.gc_maxlifetime=${SESSION_SECONDS}`,
      '-d',
      `apc.enabled=${Number(withApcu)}`,
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      directory,
    ],
    {
      env: {...process.env, PHP_CLI_SERVER_WORKERS: String(WORKERS)},
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const log = readLog(server.stderr);
  const url = `http://127.0.0.1:${port}/`;
  let ended = false;
  server.once('exit', () => (ended = true));
  server.once('error', () => (ended = true));
  await until(
    () => ended || isAnswering(url + PROBE),
    `PHP's web server at ${url}`,
  );
  if (ended) {
    throw new Error(`PHP's web server ended: ${log.complaints.join('\n')}`);
  }
  return {url, ...log, close: () => stop(server)};
};
