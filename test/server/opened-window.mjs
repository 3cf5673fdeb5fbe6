const UNLIMITED = {latency: 0, downloadThroughput: -1, uploadThroughput: -1};

/** What is sent to a window ends with its session. */
const sessions = new WeakMap();

/** A command of Chrome DevTools Protocol. */
const send = async (page, command, options) => {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  await sessions.get(page).send(command, options);
};

/** As puppeteer does it, but the network is back before the page is told. */
const setOfflineInChromium = (page, offline) =>
  send(page, 'Network.emulateNetworkConditions', {...UNLIMITED, offline});

const setLifecycle = (page, state) =>
  send(page, 'Page.setWebLifecycleState', {state});

/** What can be done to a window, by engine. */
const CHANGES = {
  Chromium: {
    disconnect: (page) => setOfflineInChromium(page, true),
    reconnect: (page) => setOfflineInChromium(page, false),
    /** Hides it, too. */
    freeze: (page) => setLifecycle(page, 'frozen'),
    async thaw(page) {
      await setLifecycle(page, 'active');
      // This shows it again.
      await page.emulateFocusedPage(true);
    },
  },
  Firefox: {
    disconnect: (page) => page.setOfflineMode(true),
    reconnect: (page) => page.setOfflineMode(false),
  },
  WebKit: {},
};

const findWindow = async ({browser, id}, path) => {
  const target = await browser
    .getPage(id)
    .browser()
    .waitForTarget(
      (each) => each.type() === 'page' && each.url().endsWith(path),
    );
  return target.page();
};

/**
 * - `executeServerCommand('window-changes')` responds what can be done to a
 *   window that a test has opened: names in `CHANGES`;
 * - `executeServerCommand('change-window', {what, path})` does it to the one at
 *   that path.
 */
export const openedWindow = () => ({
  name: 'opened-window',
  async executeCommand({command, payload, session}) {
    const changes = CHANGES[session.browser.name];
    if (command === 'window-changes') return Object.keys(changes);
    if (command !== 'change-window') return undefined;
    await changes[payload.what](await findWindow(session, payload.path));
    return true;
  },
});
