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

/** What a person types to get a browser that is not there. */
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
 * A browser of this kind that is on this machine, or null. Nothing is
 * installed and nothing is launched.
 */
export const findBrowser = async (kind) => {
  if (!BROWSER_KINDS.includes(kind)) {
    throw new TypeError(
      `There is no browser kind "${kind}"; use ${BROWSER_KINDS.join(', ')}.`,
    );
  }
  return finders[kind]();
};
