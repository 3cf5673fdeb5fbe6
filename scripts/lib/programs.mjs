import {accessSync, constants, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Whether there is an executable file at this path. */
export const isProgram = (path) => {
  if (!statSync(path, {throwIfNoEntry: false})?.isFile()) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (error.code === 'EACCES') return false;
    throw error;
  }
};

/** Finds the first of these programs in PATH, or `null`. */
export const findInPath = (...names) => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = names.flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  return paths.find(isProgram) ?? null;
};

export const isRoot = () => process.getuid?.() === 0;
