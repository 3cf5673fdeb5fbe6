// OpenCart's own source, for one version: never copied into this repository.
import {execFile} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {temporaryFolder} from '../../real-servers/temporary-folder.mjs';
import {familyOf} from './versions.mjs';

const run = promisify(execFile);

const DEFAULT_SOURCE = 'https://github.com/opencart/opencart.git';
const ASK_LIMIT_MS = 30_000;
const LOCAL_LIMIT_MS = 60_000;
const CLONE_LIMIT_MS = 300_000;

/** A git directory (bare or not), or a URL that `git clone` takes. */
export const opencartSource = () =>
  process.env.OPENCART_SOURCE || DEFAULT_SOURCE;

const isUrl = (source) => /^[a-z][a-z+]*:\/\/|^[^/]+@[^/]+:/i.test(source);

const git = (args, limitMs) =>
  run('git', args, {
    timeout: limitMs,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
    // A repository with a password must fail instead of asking for it.
    env: {...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C'},
  });

const cannotBeHad = (source, error) => {
  const why = error.killed
    ? 'git did not finish in time.'
    : error.stderr?.trim() || error.message;
  return new Error(
    `The source of OpenCart cannot be had from ${source}.\n` +
      'Set OPENCART_SOURCE to a git directory or URL that holds its tags, ' +
      `for example a clone of ${DEFAULT_SOURCE}.\n${why}`,
    {cause: error},
  );
};

/**
 * Asks the source for a version's tag, so that a wrong name or an unreachable
 * source is reported at once.
 *
 * @param {string} version such as `4.1.0.4`
 * @throws when the version is unknown, or the source cannot be had
 */
export const assertVersion = async (version, source = opencartSource()) => {
  familyOf(version);
  const tag = `refs/tags/${version}`;
  try {
    const {stdout} = await git(['ls-remote', source, tag], ASK_LIMIT_MS);
    if (stdout.includes(tag)) return;
  } catch (error) {
    throw cannotBeHad(source, error);
  }
  throw new Error(
    `OpenCart ${version} is unknown: ${source} has no tag of this name.`,
  );
};

const clone = async (url, version, directory) => {
  const patience = [
    '-c',
    'http.lowSpeedLimit=1000',
    '-c',
    'http.lowSpeedTime=30',
  ];
  const what = ['--quiet', '--bare', '--depth', '1', '--branch', version];
  try {
    await git([...patience, 'clone', ...what, url, directory], CLONE_LIMIT_MS);
  } catch (error) {
    throw cannotBeHad(url, error);
  }
};

const unpack = async (repository, version, target) => {
  const archive = `${target}.tar`;
  await git(
    ['-C', repository, 'archive', `--output=${archive}`, `${version}:upload`],
    LOCAL_LIMIT_MS,
  );
  mkdirSync(target);
  await run('tar', ['-xf', archive, '-C', target], {timeout: LOCAL_LIMIT_MS});
};

/**
 * Writes the `upload/` tree of a version below a new temporary folder.
 *
 * @param {string} version a tag, such as `4.1.0.4`
 * @param {string} source see {@link opencartSource}
 * @returns {Promise<{path: string, remove: () => void}>} the tree, and
 *   how to remove it
 * @throws when the version is unknown, or the source cannot be had
 */
export const takeSource = async (version, source = opencartSource()) => {
  await assertVersion(version, source);
  const folder = temporaryFolder(`opencart-${version}`);
  const repository = isUrl(source) ? join(folder.path, 'git') : source;
  if (isUrl(source)) await clone(source, version, repository);
  const path = join(folder.path, 'shop');
  await unpack(repository, version, path);
  return {path, remove: folder.remove};
};
