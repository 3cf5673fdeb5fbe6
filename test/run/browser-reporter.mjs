import {relative} from 'node:path';
import {readSession} from './browser-results.mjs';
import {tell} from './test-result.mjs';

const indent = (text) => text.replace(/^/gm, '      ');

const add = (total, {passed, faults}) => {
  total.passed += passed;
  total.failed += faults.length;
};

const print = (logger, session, faults) => {
  const file = relative('', session.testFile);
  for (const {title, text} of faults) {
    logger.log(`  ✗ ${session.browser.name}: ${file}: ${title}`);
    logger.log(indent(text));
  }
};

/**
 * Web Test Runner's reporter: prints faults as they come, and tells the numbers
 * of each browser at the end.
 */
export const browserReporter = () => {
  const totals = new Map();
  let startTime = 0;

  const begin = (name) => totals.set(name, {passed: 0, failed: 0, endTime: 0});
  const finish = (session) => {
    if (session.status !== 'FINISHED') return;
    totals.get(session.browser.name).endTime = Date.now();
  };

  return {
    start(run) {
      ({startTime} = run);
      run.browserNames.forEach(begin);
      run.sessions.on('session-status-updated', finish);
    },
    onTestRunStarted() {
      [...totals.keys()].forEach(begin);
    },
    reportTestFileResults({logger, sessionsForTestFile}) {
      for (const session of sessionsForTestFile) {
        const result = readSession(session);
        add(totals.get(session.browser.name), result);
        print(logger, session, result.faults);
      }
    },
    onTestRunFinished() {
      for (const [name, {passed, failed, endTime}] of totals) {
        tell({name, passed, failed, ms: endTime - startTime});
      }
    },
  };
};
