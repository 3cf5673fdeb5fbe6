import {readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {isProgram} from '../lib/programs.mjs';

const CACHES = {
  linux: () => join(homedir(), '.cache', 'ms-playwright'),
  darwin: () => join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  win32: () =>
    join(
      process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'),
      'ms-playwright',
    ),
};

const FULL = /^chromium-\d+$/;
const SHELL = /^chromium_headless_shell-\d+$/;

const mac = (folder) =>
  ['Google Chrome for Testing', 'Chromium'].map(
    (app) => `${folder}/${app}.app/Contents/MacOS/${app}`,
  );

/** Paths of the program in Playwright's folders, of all its versions. */
const PROGRAMS = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
  ...['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'].flatMap(mac),
  'chrome-linux/headless_shell',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-win/headless_shell.exe',
  'chrome-headless-shell-win64/chrome-headless-shell.exe',
  'chrome-mac/headless_shell',
  'chrome-headless-shell-mac-arm64/chrome-headless-shell',
  'chrome-headless-shell-mac-x64/chrome-headless-shell',
];

const cacheFolder = () => {
  const path = process.env.PLAYWRIGHT_BROWSERS_PATH;
  // "0" means Playwright's own package.
  if (path && path !== '0') return path;
  return CACHES[process.platform]?.() ?? null;
};

const entries = (folder) => {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  }
};

const revision = (name) => Number(name.split('-').at(-1));
const newestFirst = (a, b) => revision(b) - revision(a);

/** Chromium programs in Playwright's cache: full ones first, then the newest. */
export const playwrightChromiums = () => {
  const cache = cacheFolder();
  if (!cache) return [];
  const names = entries(cache);
  return [FULL, SHELL]
    .flatMap((kind) =>
      names.filter((name) => kind.test(name)).toSorted(newestFirst),
    )
    .flatMap((name) => PROGRAMS.map((program) => join(cache, name, program)))
    .filter(isProgram);
};
