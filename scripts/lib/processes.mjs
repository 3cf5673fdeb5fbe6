import {spawn} from 'node:child_process';

const STOP_TIMEOUT_MS = 5_000;

const isPosix = process.platform !== 'win32';
const running = new Set();

/** Signals the whole process group: browsers and test runners have children. */
const signal = (child, name) => {
  try {
    if (isPosix) process.kill(-child.pid, name);
    else child.kill(name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
};

process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});

/** Like `spawn`, but the child and its children never outlive this process. */
export const start = (command, args, options = {}) => {
  const child = spawn(command, args, {detached: isPosix, ...options});
  running.add(child);
  child.once('error', () => running.delete(child));
  child.once('exit', () => {
    if (child.pid !== undefined) signal(child, 'SIGKILL');
    running.delete(child);
  });
  return child;
};

/** Asks a child to end, and kills it if it does not. */
export const stop = async (child) => {
  if (!running.has(child)) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  const timeout = setTimeout(() => signal(child, 'SIGKILL'), STOP_TIMEOUT_MS);
  await exit;
  clearTimeout(timeout);
};

/** Ends a child without notice. */
export const kill = async (child) => {
  if (!running.has(child)) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGKILL');
  await exit;
};

// Stop children gracefully first: a test runner has browsers to close.
for (const name of ['SIGINT', 'SIGTERM']) {
  process.once(name, async () => {
    await Promise.all([...running].map(stop));
    process.exit(1);
  });
}

/**
 * Runs a program and resolves to its exit code. `onMessage` receives the messages
 * of a Node child. Rejects if the program cannot be started or exceeds `limitMs`.
 */
export const run = (command, args, {limitMs, onMessage, ...options}) =>
  new Promise((resolve, reject) => {
    const child = start(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      ...options,
    });
    const line = [command, ...args].join(' ');
    let isLate = false;
    const limit = setTimeout(() => {
      isLate = true;
      void stop(child);
    }, limitMs);
    if (onMessage) child.on('message', onMessage);
    child.once('error', (error) => {
      clearTimeout(limit);
      reject(new Error(`Could not start "${line}": ${error.message}`));
    });
    child.once('close', (code) => {
      clearTimeout(limit);
      if (!isLate) resolve(code);
      else
        reject(new Error(`"${line}" was stopped after ${limitMs / 1000} s.`));
    });
  });
