// What the command line takes, and what it says of a mistake.
import {existsSync, statSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';

import {DEFAULT_VERSIONS, familyOf} from '../shop/versions.mjs';
import {UsageError} from '../usage-error.mjs';
import {PAGES} from './pages.mjs';

export const HELP = `Tries True Stock on your theme: builds an OpenCart shop, lays the theme over it,
installs the extension, sells a product out, and prints what holds.

  npm run try:theme -- --version 3.0.5.1 --theme DIR

  --version VERSION   of OpenCart, such as ${DEFAULT_VERSIONS.join(', ')}
  --theme PATH        a folder that is laid over the shop's files (with catalog/
                      in it, or upload/catalog/), or an ocmod.zip;
                      without it, the default theme is tried
  --name NAME         the theme's folder in catalog/view/theme/, where there is
                      more than one (OpenCart 3)
  --sql FILE          statements that the shop runs then, such as the theme's
                      settings; its tables begin with oc_
  --only PAGE         may be repeated, to try some pages: ${PAGES.map(({name}) => name).join(', ')}
  --screenshots DIR   saves each page while the product is sold out
  --files DIR         an unpacked release to try, instead of a new build: the
                      folder with the zips
  --help              prints this

The source of OpenCart comes from GitHub; OPENCART_SOURCE names a git directory
or a URL with its tags, such as a clone, to be used instead. Needs Debian or
Ubuntu, and root for the packages that are missing. The shop is removed at the
end. The exit code is 0 if everything holds.`;

const OPTIONS = {
  version: {type: 'string'},
  theme: {type: 'string'},
  name: {type: 'string'},
  sql: {type: 'string'},
  only: {type: 'string', multiple: true},
  screenshots: {type: 'string'},
  files: {type: 'string'},
  help: {type: 'boolean'},
};

const parse = (args) => {
  try {
    return parseArgs({args, options: OPTIONS}).values;
  } catch (error) {
    throw new UsageError(error.message);
  }
};

const pathOf = (option, value) => {
  if (value === undefined) return undefined;
  const path = resolve(value);
  if (!existsSync(path)) {
    throw new UsageError(`--${option}: there is no ${path}.`);
  }
  return path;
};

const themeOf = (value) => {
  const path = pathOf('theme', value);
  if (!path || statSync(path).isDirectory() || /\.zip$/i.test(path)) {
    return path;
  }
  throw new UsageError(`--theme takes a folder or an ocmod.zip, not ${path}.`);
};

const versionOf = (version) => {
  if (!version) throw new UsageError('--version names a version of OpenCart.');
  try {
    familyOf(version);
  } catch (error) {
    throw new UsageError(`--version: ${error.message}`);
  }
  return version;
};

const NAMES = PAGES.map(({name}) => name);

const pagesOf = (only = NAMES) => {
  const unknown = only.find((name) => !NAMES.includes(name));
  if (unknown === undefined) {
    return PAGES.filter(({name}) => only.includes(name));
  }
  throw new UsageError(
    `--only takes ${NAMES.join(', ')}, not "${unknown}"; it may be repeated.`,
  );
};

/**
 * Reads the command line.
 *
 * @param {string[]} args
 * @throws {UsageError}
 */
export const readOptions = (args) => {
  const {help, version, theme, name, sql, only, screenshots, files} =
    parse(args);
  if (help || args.length === 0) return {help: true};
  return {
    version: versionOf(version),
    theme: themeOf(theme),
    name,
    sql: pathOf('sql', sql),
    pages: pagesOf(only),
    screenshots: screenshots && resolve(screenshots),
    files: pathOf('files', files),
  };
};
