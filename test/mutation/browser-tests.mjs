// Tests in the browser against a mutant.
import {relative} from 'node:path';

import {root} from '../../scripts/lib/root.mjs';
import {readSession} from '../run/browser-results.mjs';
import {createPlugin, keepRunner} from './keep-runner.mjs';

/** How many files run at a time. */
const PAGES = 2;
/** How much longer than usual a test or file may take. */
const PATIENCE = 4;
const LEAST_TEST_MS = 5000;
const LEAST_FILE_MS = 20_000;

/**
 * Until these sessions have ended. The runner's own event can come twice, and
 * then ends the next run before it has begun.
 */
const untilEnded = ({sessions}, wanted) =>
  new Promise((resolve) => {
    const running = new Set(wanted.map(({id}) => id));
    const onStatus = ({id, status}) => {
      if (status === 'FINISHED') running.delete(id);
      if (running.size > 0) return;
      sessions.off('session-status-updated', onStatus);
      resolve();
    };
    sessions.on('session-status-updated', onStatus);
  });

const testsOf = ({tests = [], suites = []} = {}) => [
  ...tests,
  ...suites.flatMap(testsOf),
];

/** Sessions of what has found the most mutants come first. */
const createOrder = () => {
  const found = new Map();
  const of = ({testFile}) => found.get(testFile) ?? 0;
  return {
    sort: (sessions) => sessions.toSorted((a, b) => of(b) - of(a)),
    count: (session) => found.set(session.testFile, of(session) + 1),
  };
};

/** How long each session took: at first from when the watch began. */
const watchDurations = ({sessions}) => {
  const first = performance.now();
  const began = new Map();
  const took = new Map();
  sessions.on('session-status-updated', ({id, status}) => {
    const now = performance.now();
    if (status === 'INITIALIZING') began.set(id, now);
    if (status === 'FINISHED') took.set(id, now - (began.get(id) ?? first));
  });
  return () => Math.max(...took.values());
};

const throwFirstFault = (sessions) => {
  for (const session of sessions) {
    const [fault] = readSession(session).faults;
    if (!fault) continue;
    const file = relative(root, session.testFile);
    throw new Error(`${file}: ${fault.title}: ${fault.text}`);
  }
};

/** From here what takes much longer than it did counts as endless. */
const limit = ({config, sessions}, longestFileMs) => {
  const tests = [...sessions.all()].flatMap((session) =>
    testsOf(session.testResults),
  );
  const longestTestMs = Math.max(...tests.map(({duration = 0}) => duration));
  config.testFramework.config.timeout = Math.round(
    Math.max(LEAST_TEST_MS, PATIENCE * longestTestMs),
  );
  config.testsStartTimeout = config.testsFinishTimeout = Math.round(
    Math.max(LEAST_FILE_MS, PATIENCE * longestFileMs),
  );
};

const outcomeOf = (failed) =>
  failed.some(({errors = []}) =>
    errors.some(({message}) => /did not (?:start|finish)/.test(message)),
  )
    ? 'timed out'
    : 'failed';

/**
 * Starts browser and server, and runs these files on no mutant: they must pass.
 * What comes back runs some of them on a mutant, till one fails.
 */
export const createBrowserTests = async (files) => {
  const plugin = createPlugin();
  const {runner, stop} = await keepRunner(files, plugin);
  const durationOf = watchDurations(runner);
  await untilEnded(runner, [...runner.sessions.all()]);
  throwFirstFault(runner.sessions.all());
  limit(runner, durationOf());
  const order = createOrder();

  const failedOf = async (sessions) => {
    const end = untilEnded(runner, sessions);
    void runner.runTests(sessions);
    await end;
    return sessions
      .map(({id}) => runner.sessions.get(id))
      .filter((session) => readSession(session).faults.length > 0);
  };

  const run = async (mutant, wanted) => {
    plugin.use(mutant);
    const sessions = order.sort(
      [...runner.sessions.all()].filter(({testFile}) =>
        wanted.includes(relative(root, testFile)),
      ),
    );
    while (sessions.length > 0) {
      const failed = await failedOf(sessions.splice(0, PAGES));
      failed.forEach(order.count);
      if (failed.length > 0) return outcomeOf(failed);
    }
    return 'passed';
  };
  return {run, stop};
};
