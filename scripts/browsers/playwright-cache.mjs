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

/** Where Playwright has put the program over the years, below its folder. */
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
  const named = process.env.PLAYWRIGHT_BROWSERS_PATH;
  // "0" is Playwright's word for "inside its own package".
  if (named && named !== '0') return named;
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

/** Chromium programs in Playwright's cache: full before shell, newest first. */
export const playwrightChromiums = () => {
  const cache = cacheFolder();
  if (!cache) return [];
  const names = entries(cache);
  return [FULL, SHELL]
    .flatMap((kind) => names.filter((n) => kind.test(n)).toSorted(newestFirst))
    .flatMap((name) => PROGRAMS.map((program) => join(cache, name, program)))
    .filter(isProgram);
};
