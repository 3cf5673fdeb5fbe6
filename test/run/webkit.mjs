import {Builder} from 'selenium-webdriver';
import {startWebKitDriver} from '../../scripts/browsers/webkit-session.mjs';
import {webdriverInput} from '../server/webdriver-input.mjs';

/** A page waits half of the time, so two of them keep a core busy. */
const CONCURRENCY = 2;
/** A browser gets slower with each page: after seventy files, by three times. */
const FILES_PER_BROWSER = 2;

/** A browser with a display of its own, so that each has the focus. */
const openBrowser = async (found) => {
  const webdriver = await startWebKitDriver(found);
  const {executablePath: binary, args} = found;
  const driver = await new Builder()
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary, args},
    })
    .usingServer(webdriver.url)
    .build();
  const close = async () => {
    await driver.quit();
    await webdriver.stop();
  };
  return {driver, filesLeft: FILES_PER_BROWSER, close};
};

/** Web Test Runner's own launcher keeps one browser and one page for all. */
export const webkit = (found) => {
  const idle = [];
  const bySession = new Map();
  const driverOf = (id) => bySession.get(id).driver;

  return {
    name: 'WebKit',
    concurrency: CONCURRENCY,
    ...webdriverInput(driverOf),
    isActive: (id) => bySession.has(id),
    getBrowserUrl: (id) => driverOf(id).getCurrentUrl(),
    async startSession(id, url) {
      const browser = idle.pop() ?? (await openBrowser(found));
      bySession.set(id, browser);
      await browser.driver.get(url);
    },
    async stopSession(id) {
      const browser = bySession.get(id);
      bySession.delete(id);
      browser.filesLeft -= 1;
      if (browser.filesLeft === 0) await browser.close();
      else idle.push(browser);
      return {};
    },
    async stop() {
      const open = [...idle, ...bySession.values()];
      await Promise.all(open.map(({close}) => close()));
    },
  };
};
