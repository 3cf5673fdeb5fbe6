import {fileURLToPath} from 'node:url';
import {BROWSER_KINDS} from '../../scripts/browsers/find.mjs';
import {findEngines} from '../../scripts/browsers/engines.mjs';
import {browserReporter} from './browser-reporter.mjs';
import {chromium} from './chromium.mjs';
import {firefox} from './firefox.mjs';
import {listTestFiles} from './test-files.mjs';
import {webkit} from './webkit.mjs';
import {bundledPackages} from '../server/bundled-packages.mjs';
import {faultsPage} from '../server/faults-page.mjs';
import {faultyEndpoint} from '../server/faulty-endpoint.mjs';
import {contentSecurityPolicy} from '../server/content-security-policy.mjs';
import {forcedColors} from '../server/forced-colors.mjs';
import {mockWorker} from '../server/mock-worker.mjs';
import {openedWindow} from '../server/opened-window.mjs';
import {stock} from '../server/stock-middleware.mjs';

const launchers = {chromium, firefox, webkit};

/**
 * `npm test` hands over, as JSON, what it has found; on its own this file looks
 * for itself: `npx web-test-runner --config test/run/web-test-runner.config.mjs`.
 */
const {TRUE_STOCK_ENGINES, TRUE_STOCK_TEST_FILES, TRUE_STOCK_BUILD} =
  process.env;
const engines = TRUE_STOCK_ENGINES
  ? JSON.parse(TRUE_STOCK_ENGINES)
  : await findEngines(BROWSER_KINDS, {isRequired: false});
const build = TRUE_STOCK_BUILD ?? 'development';
const files = TRUE_STOCK_TEST_FILES
  ? JSON.parse(TRUE_STOCK_TEST_FILES)
  : listTestFiles().browser[build];

/** Lit says so once on every page; nothing else may be said. */
const isLitInDevelopment = ({args}) =>
  String(args[0]).startsWith('Lit is in dev mode.');

export default {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  // An address, so that `localhost` is another origin on the same server.
  hostname: '127.0.0.1',
  files,
  // The slowest first, so that it is never left to end alone.
  browsers: engines.toReversed().map((found) => launchers[found.kind](found)),
  concurrency: 1,
  // Two at a time keep two cores busy; a third would starve them.
  concurrentBrowsers: 2,
  browserStartTimeout: 180_000,
  // Only against a page that hangs: a machine may be slow, and each test has a
  // limit of its own.
  testsStartTimeout: 600_000,
  testsFinishTimeout: 1_800_000,
  nodeResolve: {
    browser: true,
    exportConditions: [
      'browser',
      ...(build === 'production' ? [] : ['development']),
    ],
  },
  testFramework: {config: {timeout: 180_000}},
  filterBrowserLogs: (log) => !isLitInDevelopment(log),
  plugins: [bundledPackages(), faultsPage(), forcedColors(), openedWindow()],
  middleware: [contentSecurityPolicy, mockWorker, faultyEndpoint(), stock()],
  reporters: [browserReporter()],
};
