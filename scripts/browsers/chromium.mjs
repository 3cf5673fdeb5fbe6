import {join} from 'node:path';
import {Launcher} from 'chrome-launcher';
import {findInPath, isProgram, isRoot} from '../lib/programs.mjs';
import {packagedChromium} from './packaged-chromium.mjs';
import {playwrightChromiums} from './playwright-cache.mjs';

/** Stops the browser's own requests: tests count those of the pages. */
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

/** chrome-launcher throws if it finds none, which is no error here. */
const launcherInstallations = () => {
  try {
    return Launcher.getInstallations();
  } catch (error) {
    if (error instanceof Error) return [];
    throw error;
  }
};

const findInstalled = () =>
  [...(wellKnown[process.platform]?.() ?? []), ...launcherInstallations()]
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

const fromVariable = (path) => {
  if (isProgram(path)) return describe(path, 'CHROME_PATH');
  throw new Error(
    `CHROME_PATH is "${path}", and there is no program at that path. ` +
      'Point it at a Chrome, Chromium or Edge, or unset it.',
  );
};

const unpack = async (faults) => {
  try {
    return await packagedChromium();
  } catch (error) {
    faults.set('@sparticuz/chromium', `@sparticuz/chromium: ${error.message}`);
    return null;
  }
};

/**
 * Every Chromium on this machine, best first. If CHROME_PATH is set, only that
 * one. Errors are added to `faults`.
 */
export async function* chromiums(faults = new Map()) {
  if (process.env.CHROME_PATH) {
    yield fromVariable(process.env.CHROME_PATH);
    return;
  }
  for (const path of findInstalled()) yield describe(path, 'this system');
  for (const path of playwrightChromiums()) {
    const headless = /headless.shell/.test(path) ? 'shell' : true;
    yield describe(path, "Playwright's cache", {headless});
  }
  const packaged = await unpack(faults);
  if (packaged)
    yield describe(packaged.executablePath, packaged.from, packaged);
}
