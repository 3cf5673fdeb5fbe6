import {chromiums} from './chromium.mjs';
import {findFirefox} from './firefox.mjs';
import {findWebKit} from './webkit.mjs';

export const BROWSER_KINDS = ['chromium', 'firefox', 'webkit'];

const first = async (candidates) => {
  for await (const candidate of candidates) return candidate;
  return null;
};

const finders = {
  chromium: () => first(chromiums()),
  firefox: findFirefox,
  webkit: findWebKit,
};

/** How to install a browser that is missing. */
export const howToInstall = {
  chromium:
    'install Chrome, Chromium or Edge and set CHROME_PATH if it is in an ' +
    'unusual place, or run "npx playwright install chromium"',
  firefox:
    'on Debian "apt-get install firefox-esr", elsewhere install Firefox ' +
    'and set FIREFOX_PATH if it is in an unusual place',
  webkit: 'on Debian or Ubuntu "apt-get install webkit2gtk-driver xvfb"',
};

/**
 * Finds a browser of this kind on this machine, or `null`. Installs and launches
 * nothing.
 */
export const findBrowser = async (kind) => {
  if (!BROWSER_KINDS.includes(kind)) {
    throw new TypeError(
      `There is no browser kind "${kind}"; use ${BROWSER_KINDS.join(', ')}.`,
    );
  }
  return finders[kind]();
};
