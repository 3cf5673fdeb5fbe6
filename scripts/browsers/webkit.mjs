import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {findInPath, isProgram} from '../lib/programs.mjs';

const LIBRARIES = ['/usr/lib', '/usr/lib64', '/usr/libexec'];

const subfolders = (folder) => {
  try {
    return readdirSync(folder, {withFileTypes: true})
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(folder, entry.name));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
};

const webkitFolders = (folder) =>
  subfolders(folder).filter((path) => /webkit2?gtk-[\d.]+$/.test(path));

/** MiniBrowser is not in PATH but beside WebKitGTK's library. */
const findMiniBrowser = () =>
  LIBRARIES.flatMap((library) => [library, ...subfolders(library)])
    .flatMap(webkitFolders)
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isProgram);

/** Finds WebKitGTK, its driver and Xvfb, because it needs a display. */
export const findWebKit = () => {
  if (process.platform !== 'linux') return null;
  const driverPath = findInPath('WebKitWebDriver');
  const displayPath = findInPath('Xvfb');
  const executablePath = findMiniBrowser();
  if (!driverPath || !displayPath || !executablePath) return null;
  return {
    kind: 'webkit',
    executablePath,
    driverPath,
    displayPath,
    from: 'this system',
    args: ['--automation'],
  };
};
