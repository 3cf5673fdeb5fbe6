import {createServer} from 'node:net';
import {setTimeout as delay} from 'node:timers/promises';
import {start, stop} from '../lib/processes.mjs';

const START_TIMEOUT_MS = 60_000;
const RETRY_MS = 50;

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

const withTimeout = (promise, what) =>
  Promise.race([
    promise,
    delay(START_TIMEOUT_MS, null, {ref: false}).then(() => {
      throw new Error(`${what} did not start in ${START_TIMEOUT_MS / 1000} s.`);
    }),
  ]);

const rejectOnExit = (child, what) =>
  new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`${what} ended at once, with code ${code}.`)),
    );
  });

/** Xvfb chooses a free display and writes its number to file descriptor 3. */
const startDisplay = async (displayPath) => {
  const child = start(
    displayPath,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
  );
  const number = new Promise((resolve) => {
    child.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  const exit = rejectOnExit(child, 'Xvfb');
  exit.catch(() => undefined);
  return {
    child,
    number: await withTimeout(Promise.race([number, exit]), 'Xvfb'),
  };
};

const isReady = async (url) => {
  try {
    return (await fetch(`${url}/status`)).ok;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
};

const waitUntilReady = async (url) => {
  const end = Date.now() + START_TIMEOUT_MS;
  while (!(await isReady(url)) && Date.now() < end) await delay(RETRY_MS);
};

const startDriver = async (driverPath, display) => {
  const port = await freePort();
  const child = start(driverPath, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      // Without a graphics card, compositing takes a quarter of the time.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  });
  const url = `http://127.0.0.1:${port}`;
  const exit = rejectOnExit(child, 'WebKitWebDriver');
  exit.catch(() => undefined);
  const ready = Promise.race([waitUntilReady(url), exit]);
  await withTimeout(ready, 'WebKitWebDriver');
  return {child, url};
};

/** Starts WebKitWebDriver on its own display; `stop()` ends both. */
export const startWebKitDriver = async ({driverPath, displayPath}) => {
  const display = await startDisplay(displayPath);
  const driver = await startDriver(driverPath, display.number);
  return {
    url: driver.url,
    stop: async () => {
      await stop(driver.child);
      await stop(display.child);
    },
  };
};
