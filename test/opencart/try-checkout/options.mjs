// What the command line takes, and what it says of a mistake.
import {existsSync, statSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {parseArgs} from 'node:util';

import {DEFAULT_VERSIONS, familyOf, isFour} from '../shop/versions.mjs';
import {UsageError} from '../usage-error.mjs';
import {KNOWN, readDescription} from './describe.mjs';

export const HELP = `Tries True Stock on a checkout or a payment module: builds an OpenCart shop,
installs the module, and lets shoppers pay in time, late, twice, not at all, and
two for one piece; once without True Stock, and once with it.

  npm run try:checkout -- --version 3.0.5.1 --module DIR --description billplz

  --version VERSION      of OpenCart, such as ${DEFAULT_VERSIONS.join(', ')}
  --module DIR           the module's folder, as its repository has it; without
                         it, OpenCart's own checkout is tried, with cash and
                         with a gateway of ours
  --description NAME     ${KNOWN.join(', ')},
                         or a file of your own: docs/checkouts.md says how
  --code CODE            without a description: the payment module's code
  --press ROUTE          … and what its button asks for (default: its confirm)
  --report ROUTE         … and what the gateway calls, with {order} in it
  --setting KEY=VALUE    a setting of the module; may be repeated, and {gateway}
                         is the address of the stub
  --gateway-host URL     an address of the gateway, which is replaced by the
                         stub's in the copied files; may be repeated
  --files DIR            an unpacked release to try, instead of a new build: the
                         folder with the zips
  --help                 prints this

No request leaves this machine, except for OpenCart's source: a stub stands in
place of the gateway. The shop is removed at the end. The exit code is 0 if with
True Stock nothing was sold twice and no paid order was lost.`;

const OPTIONS = {
  version: {type: 'string'},
  module: {type: 'string'},
  description: {type: 'string'},
  code: {type: 'string'},
  press: {type: 'string'},
  report: {type: 'string'},
  setting: {type: 'string', multiple: true},
  'gateway-host': {type: 'string', multiple: true},
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

const folderOf = (option, value) => {
  if (value === undefined) return undefined;
  const path = resolve(value);
  if (existsSync(path) && statSync(path).isDirectory()) return path;
  throw new UsageError(`--${option}: there is no folder ${path}.`);
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

const settingsOf = (pairs = []) =>
  Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1)
        throw new UsageError(`--setting takes KEY=VALUE, not ${pair}.`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );

const confirmOf = (version, code) =>
  isFour({version})
    ? `extension/${code}/payment/${code}.confirm`
    : `extension/payment/${code}/confirm`;

/** A payment module that has no description: what the command line tells. */
const plainDescription = ({version, module, code, press, report}) => {
  if (!code) throw new UsageError('--code or --description tells the module.');
  return {
    name: basename(module),
    type: 'payment',
    code,
    shows: new RegExp(`payment/${code}|button-confirm`),
    press: () => [{route: press ?? confirmOf(version, code)}],
    ...(report && {
      report: ({order}) => ({route: report.replaceAll('{order}', order)}),
    }),
  };
};

const describe = async (values) => {
  if (!values.module) return undefined;
  const description = values.description
    ? await readDescription(values.description, values.version)
    : plainDescription(values);
  return {
    ...description,
    module: folderOf('module', values.module),
    hosts: [...(description.hosts ?? []), ...(values['gateway-host'] ?? [])],
    settings: {...description.settings, ...settingsOf(values.setting)},
  };
};

/**
 * Reads the command line.
 *
 * @param {string[]} args
 * @throws {UsageError}
 */
export const readOptions = async (args) => {
  const values = parse(args);
  if (values.help || args.length === 0) return {help: true};
  const version = versionOf(values.version);
  return {
    version,
    description: await describe(values),
    files: folderOf('files', values.files),
  };
};
