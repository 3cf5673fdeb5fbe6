import {join} from 'node:path';
import {findInPath, isProgram} from '../lib/programs.mjs';

const PLACES = {
  linux: () => ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox'],
  darwin: () => ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: () =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)'].map((name) =>
      join(process.env[name] ?? '', 'Mozilla Firefox', 'firefox.exe'),
    ),
};

const fromVariable = (path) => {
  if (isProgram(path)) return path;
  throw new Error(
    `FIREFOX_PATH is "${path}", and there is no program at that path. ` +
      'Point it at a Firefox, or unset it.',
  );
};

const search = () =>
  findInPath('firefox-esr', 'firefox') ??
  (PLACES[process.platform]?.() ?? []).find(isProgram);

export const findFirefox = () => {
  const {FIREFOX_PATH} = process.env;
  const executablePath = FIREFOX_PATH ? fromVariable(FIREFOX_PATH) : search();
  if (!executablePath) return null;
  const from = FIREFOX_PATH ? 'FIREFOX_PATH' : 'this system';
  return {kind: 'firefox', executablePath, from, args: []};
};
