const testsOf = (suite, path = []) => [
  ...(suite?.tests ?? []).map((test) => ({
    ...test,
    title: [...path, test.name].join(' › '),
  })),
  ...(suite?.suites ?? []).flatMap((inner) =>
    testsOf(inner, [...path, inner.name]),
  ),
];

const inWords = ({message = 'failed without saying why', stack = ''}) =>
  stack.includes(message) ? stack : `${message}\n${stack}`.trim();

const testFault = ({title, skipped, error}) => ({
  title,
  text: skipped ? 'is skipped: run it or remove it' : inWords(error ?? {}),
});

const logLine = (args) =>
  args
    .map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg)))
    .join(' ');

const logFault = (logs = []) => {
  const lines = logs.filter((args) => args.length > 0).map(logLine);
  if (lines.length === 0) return [];
  return [`wrote to the console; expect it or stop it:\n${lines.join('\n')}`];
};

const fileFaults = ({errors = [], logs, request404s = []}) => {
  const faults = [...errors.map(inWords), ...logFault(logs)];
  if (errors.length > 0 && request404s.length > 0) {
    faults.push(`not found on the server: ${request404s.join(', ')}`);
  }
  return faults.map((text) => ({title: '(file)', text}));
};

/**
 * One page's results: how many tests passed, and each fault in words. A file
 * that errs, writes to the console, or holds no test is a fault of its own.
 */
export const readSession = (session) => {
  const tests = testsOf(session.testResults);
  const failed = tests.filter(({passed, skipped}) => skipped || !passed);
  const faults = [...failed.map(testFault), ...fileFaults(session)];
  if (faults.length === 0 && tests.length === 0) {
    faults.push({title: '(file)', text: 'has no test'});
  } else if (faults.length === 0 && !session.passed) {
    faults.push({title: '(file)', text: inWords({})});
  }
  return {passed: tests.length - failed.length, faults};
};
