// npm start: builds the demo and serves it on localhost.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {serveFolder} from './serve-folder.mjs';

const FIRST_PORT = 8000;
const LAST_PORT = 8099;
const HELP = `npm start -- [--port N] [--no-build]
  --port N     serve on this port (default: the first free one from ${FIRST_PORT})
  --no-build   serve the last build of the demo`;

const HINTS = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken: choose another with --port, or leave it out.`,
  EACCES: (port) => `Port ${port} needs more rights: choose one above 1023.`,
};

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}/dist/demo`;

try {
  const {port, build} = readArguments();
  if (build) buildDemo();
  if (!existsSync(`${folder}/index.html`)) {
    throw new Error('The demo is not built yet: leave out --no-build.');
  }
  const server = await serve(port);
  console.log(`http://localhost:${server.address().port}/`);
  console.log('True Stock demo, Ctrl+C stops it.');
  stopOnSignal(server);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function readArguments() {
  const {values} = parseArgs({
    options: {
      port: {type: 'string'},
      'no-build': {type: 'boolean', default: false},
      help: {type: 'boolean', short: 'h', default: false},
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit();
  }
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port > 0 && port < 65536)) {
    throw new Error(`--port takes a number from 1 to 65535.\n${HELP}`);
  }
  return {port, build: !values['no-build']};
}

function buildDemo() {
  console.log('Building …');
  execFileSync(process.execPath, [`${root}/scripts/build.mjs`], {
    stdio: 'inherit',
  });
}

function serve(port) {
  return port === null ? serveOnFreePort() : serveOnPort(port);
}

async function serveOnPort(port) {
  try {
    return await serveFolder(folder, port);
  } catch (error) {
    throw new Error(HINTS[error.code]?.(port) ?? error.message, {cause: error});
  }
}

async function serveOnFreePort() {
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) {
    try {
      return await serveFolder(folder, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(
    `Ports ${FIRST_PORT} to ${LAST_PORT} are all taken: choose one with --port.`,
  );
}

function stopOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}
