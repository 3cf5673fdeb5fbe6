import {relative, resolve} from 'node:path';
import {tell} from './test-result.mjs';

const isSuite = ({details}) => details.type === 'suite';

/** A parent that fails because of its children is no fault of its own. */
const isOwnFault = ({details}) =>
  details.error?.failureType !== 'subtestsFailed';

const inWords = (error) => {
  const text = String(error?.stack ?? error?.message ?? error);
  return error?.cause ? `${text}\nCause: ${inWords(error.cause)}` : text;
};

/** Node wraps what a test has thrown. */
const faultOf = ({details: {error}}) => error?.cause ?? error;

const describe = (data, why) =>
  `  ✗ Node: ${relative('', data.file ?? '')}: ${data.name}\n` +
  `${why.replace(/^/gm, '      ')}\n`;

/** Node passes a file without tests as if it were a test of that name. */
const isFile = ({name, file}) => resolve(name) === file;

const leftOut = (data) => {
  if (data.skip !== undefined || data.todo !== undefined) {
    return 'is skipped: run it or remove it';
  }
  return isFile(data) ? 'has no test' : null;
};

/**
 * Node's test reporter: prints faults as they come, and tells the numbers at
 * the end.
 */
export default async function* nodeReporter(events) {
  const startTime = Date.now();
  let passed = 0;
  let failed = 0;
  for await (const {type, data} of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:pass' && leftOut(data)) {
      failed += 1;
      yield describe(data, leftOut(data));
    } else if (type === 'test:pass' && !isSuite(data)) {
      passed += 1;
    } else if (type === 'test:fail' && isOwnFault(data)) {
      failed += 1;
      yield describe(data, inWords(faultOf(data)));
    }
  }
  tell({name: 'Node', passed, failed, ms: Date.now() - startTime});
}
