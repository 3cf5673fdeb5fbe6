const LIMIT_MS = 10_000;

/** Chromium requests one by itself. */
const isIcon = (address) => new URL(address).pathname === '/favicon.ico';

const isAboutIcon = (message) => {
  const {url} = message.location();
  return Boolean(url) && isIcon(url);
};

/**
 * Opens a page and waits until its product is sold out and its button blocked.
 * Resolves with what the page shows; rejects when it logs anything.
 */
export const visit = async (browser, address) => {
  const page = await browser.newPage();
  const said = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (!isAboutIcon(message)) said.push(message.text());
  });
  await page.goto(address);
  try {
    await page.waitForFunction(
      () =>
        document.querySelector('true-stock[availability="out-of-stock"]') &&
        document.querySelector('[aria-disabled="true"]'),
      {timeout: LIMIT_MS},
    );
    await page.waitForNetworkIdle();
  } catch (error) {
    throw new Error(`${error.message}\n${said.join('\n')}`, {cause: error});
  }
  const seen = await page.evaluate(() => ({
    text: document.querySelector('true-stock').shadowRoot.textContent,
    reason: document.querySelector('[data-true-stock-reason]').textContent,
    output: document.querySelector('output')?.textContent,
    loaded: performance.getEntriesByType('resource').map(({name}) => name),
  }));
  await page.close();
  if (said.length > 0) throw new Error(`The page said:\n${said.join('\n')}`);
  return seen;
};
