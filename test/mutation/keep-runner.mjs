// Web Test Runner for many mutants: one server and one Chromium, and only the
// page is loaded anew.
import {startTestRunner} from '@web/test-runner';

import {findEngines} from '../../scripts/browsers/engines.mjs';
import {createBundles} from './bundle.mjs';

/** A page that does not leave in this time never will. */
const LEAVE_MS = 3000;

/** What a mutant may be in. */
const isOurs = (path) => /^\/(?:build\/src|dist)\//.test(path);

const silent = () => {};
const logger = {
  log: silent,
  debug: silent,
  warn: silent,
  group: silent,
  groupEnd: silent,
  error: console.error,
  logSyntaxError: silent,
};

/**
 * Keeps the browser, but none of the files that it loads, and closes pages that
 * are stuck. Returns how to quit.
 */
const keepOpen = (launcher) => {
  const quit = launcher.stop.bind(launcher);
  const leave = launcher.stopSession.bind(launcher);
  const open = launcher.createPageFn;
  launcher.createPageFn = async (options) => {
    const page = await open(options);
    // A header is not enough: Chromium keeps scripts in memory too.
    await page.setCacheEnabled(false);
    return page;
  };
  launcher.stop = async () => {};
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    let timer;
    const stuck = new Promise((resolve) => {
      timer = setTimeout(resolve, LEAVE_MS, 'stuck');
    });
    const left = leave(id).catch((error) => ({errors: [error]}));
    const result = await Promise.race([left, stuck]);
    clearTimeout(timer);
    if (result !== 'stuck') return result;
    launcher.activePages.delete(id);
    await page.browserContext().close();
    return {};
  };
  return quit;
};

/**
 * Starts Web Test Runner as `npm test` does, in Chromium, and keeps it: server
 * and browser stay till `stop()`.
 */
export const keepRunner = async (files, plugin) => {
  const engines = await findEngines(['chromium'], {isRequired: true});
  process.env.TRUE_STOCK_ENGINES = JSON.stringify(engines);
  process.env.TRUE_STOCK_TEST_FILES = JSON.stringify(files);
  const {default: config} = await import('../run/web-test-runner.config.mjs');
  const [launcher] = config.browsers;
  const quit = keepOpen(launcher);
  const runner = await startTestRunner({
    config: {
      ...config,
      plugins: [plugin, ...config.plugins],
      testFramework: {config: {timeout: 60_000, bail: true}},
      reporters: [],
      logger,
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  const stop = runner.stop.bind(runner);
  // It would stop after the first run.
  runner.stop = async () => {};
  return {
    runner,
    stop: async () => {
      await stop();
      await quit();
    },
  };
};

/** Serves the bundles of a mutant, which `use()` says. */
export const createPlugin = () => {
  let textOf = createBundles(null);
  return {
    name: 'mutant',
    use: (mutant) => {
      textOf = createBundles(mutant);
    },
    serve: async ({path}) => textOf(path),
    transform: ({path}) => (isOurs(path) ? {transformCache: false} : undefined),
  };
};
