import {createServer} from 'node:net';
import {setTimeout as delay} from 'node:timers/promises';
import {start, stop} from '../lib/processes.mjs';

const START_LIMIT_MS = 15_000;
const POLL_MS = 50;

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

const bounded = (promise, what) =>
  Promise.race([
    promise,
    delay(START_LIMIT_MS, null, {ref: false}).then(() => {
      throw new Error(`${what} did not start in ${START_LIMIT_MS / 1000} s.`);
    }),
  ]);

const failure = (child, what) =>
  new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`${what} ended at once, with code ${code}.`)),
    );
  });

/** Xvfb takes a free display by itself and writes its number to fd 3. */
const startDisplay = async (displayPath) => {
  const child = start(
    displayPath,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
  );
  const number = new Promise((resolve) => {
    child.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  const ended = failure(child, 'Xvfb');
  ended.catch(() => undefined);
  return {child, number: await bounded(Promise.race([number, ended]), 'Xvfb')};
};

const answers = async (url) => {
  try {
    return (await fetch(`${url}/status`)).ok;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
};

const untilItAnswers = async (url) => {
  const lastMoment = Date.now() + START_LIMIT_MS;
  while (!(await answers(url)) && Date.now() < lastMoment) await delay(POLL_MS);
};

const startDriver = async (driverPath, display) => {
  const port = await freePort();
  const child = start(driverPath, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      // Without a graphics card, layers cost a quarter of the time.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  });
  const url = `http://127.0.0.1:${port}`;
  const ended = failure(child, 'WebKitWebDriver');
  ended.catch(() => undefined);
  const ready = Promise.race([untilItAnswers(url), ended]);
  await bounded(ready, 'WebKitWebDriver');
  return {child, url};
};

/** WebKitWebDriver on a display of its own; `stop()` ends both. */
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
