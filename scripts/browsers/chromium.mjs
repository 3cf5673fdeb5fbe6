import {join} from 'node:path';
import {Launcher} from 'chrome-launcher';
import {findInPath, isProgram, isRoot} from '../lib/programs.mjs';
import {packagedChromium} from './packaged-chromium.mjs';
import {playwrightChromiums} from './playwright-cache.mjs';

/** Against requests of the browser's own: tests count what pages ask for. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

const WINDOWS_FOLDERS = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'];
const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
];
const MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const LINUX = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const wellKnown = {
  linux: () => LINUX.map((name) => findInPath(name)).filter(Boolean),
  darwin: () =>
    MAC.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`),
  win32: () =>
    WINDOWS_FOLDERS.flatMap((name) =>
      WINDOWS.map((path) => join(process.env[name] ?? '', path)),
    ),
};

/** chrome-launcher throws where it finds none: that is an answer, not a fault. */
const reportedInstallations = () => {
  try {
    return Launcher.getInstallations();
  } catch (error) {
    if (error instanceof Error) return [];
    throw error;
  }
};

const installed = () =>
  [...(wellKnown[process.platform]?.() ?? []), ...reportedInstallations()]
    .filter(isProgram)
    .filter((path, index, all) => all.indexOf(path) === index);

const describe = (executablePath, from, more = {}) => ({
  kind: 'chromium',
  executablePath,
  from,
  headless: true,
  env: {},
  ...more,
  args: [
    ...QUIET,
    ...(isRoot() ? ['--no-sandbox'] : []),
    ...(more.args ?? []),
  ].filter((flag, index, all) => all.indexOf(flag) === index),
});

const named = (path) => {
  if (isProgram(path)) return describe(path, 'CHROME_PATH');
  throw new Error(
    `CHROME_PATH is "${path}", and there is no program at that path. ` +
      'Point it at a Chrome, Chromium or Edge, or unset it.',
  );
};

const unpacked = async (faults) => {
  try {
    return await packagedChromium();
  } catch (error) {
    faults.set('@sparticuz/chromium', `@sparticuz/chromium: ${error.message}`);
    return null;
  }
};

/**
 * Every Chromium there is, best first. CHROME_PATH is a wish, not a hint: where
 * it is set, nothing else is offered. What fails on the way goes to `faults`.
 */
export async function* chromiums(faults = new Map()) {
  if (process.env.CHROME_PATH) {
    yield named(process.env.CHROME_PATH);
    return;
  }
  for (const path of installed()) yield describe(path, 'this system');
  for (const path of playwrightChromiums()) {
    const headless = /headless.shell/.test(path) ? 'shell' : true;
    yield describe(path, "Playwright's cache", {headless});
  }
  const packaged = await unpacked(faults);
  if (packaged)
    yield describe(packaged.executablePath, packaged.from, packaged);
}
