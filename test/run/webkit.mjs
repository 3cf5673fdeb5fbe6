import {seleniumLauncher} from '@web/test-runner-selenium';
import {Builder} from 'selenium-webdriver';
import {startWebKitDriver} from '../../scripts/browsers/webkit-session.mjs';
import {webdriverInput} from '../server/webdriver-input.mjs';

const builder = ({executablePath, args}) =>
  new Builder().withCapabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {binary: executablePath, args},
  });

/** Starts driver and display with the first page, ends them with the last. */
export const webkit = (found) => {
  const driverBuilder = builder(found);
  const launcher = seleniumLauncher({driverBuilder});
  let driver = null;

  return Object.assign(
    launcher,
    webdriverInput(() => launcher.driver),
    {
      concurrency: 1,
      async initialize(config) {
        await Object.getPrototypeOf(launcher).initialize.call(launcher, config);
        launcher.name = 'WebKit';
      },
      async startSession(id, url) {
        driver ??= startWebKitDriver(found);
        driverBuilder.usingServer((await driver).url);
        await Object.getPrototypeOf(launcher).startSession.call(
          launcher,
          id,
          url,
        );
      },
      async stop() {
        await Object.getPrototypeOf(launcher).stop.call(launcher);
        await (await driver)?.stop();
      },
    },
  );
};
