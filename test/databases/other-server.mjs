// Database servers of other Debian releases, beside the one that is installed:
// unpacked into a folder, each runs with the libraries of its own release.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';

import {ensurePackages} from '../../scripts/lib/apt.mjs';
import {run} from '../../scripts/lib/processes.mjs';

const LIMIT_MS = 10 * 60_000;

/** Full paths of what is in a folder, if it is there. */
const within = (folder) =>
  existsSync(folder)
    ? readdirSync(folder).map((name) => join(folder, name))
    : [];

/** Where a release has its libraries, and the loader of programs among them. */
const librariesOf = (root) => {
  const folders = ['usr/lib', 'lib']
    .flatMap((path) => within(join(root, path)))
    .filter((path) => path.endsWith('-linux-gnu'));
  return {
    loader: folders
      .flatMap(within)
      .find((path) => /\/ld-linux[^/]*$/.test(path)),
    path: [...folders, join(root, 'usr/lib/mysql/private')].join(':'),
  };
};

const writeProgram = (file, line) => {
  writeFileSync(file, `#!/bin/sh\n${line}\n`);
  chmodSync(file, 0o755);
};

/** What runs a program of a release; quoted for a shell. */
const commandOf = (root, program) => {
  const {loader, path} = librariesOf(root);
  return `'${loader}' --library-path '${path}' '${program}'`;
};

/** Puts a script in the place of a program, which runs it. */
const wrap = (root, program) => {
  const file = join(root, 'usr', program);
  renameSync(file, `${file}.elf`);
  writeProgram(file, `exec ${commandOf(root, `${file}.elf`)} "$@"`);
};

const addMariaDb = (root, folder) => {
  for (const program of [
    'sbin/mariadbd',
    'bin/my_print_defaults',
    'bin/resolveip',
  ]) {
    wrap(root, program);
  }
  const base = `--basedir='${root}/usr'`;
  writeProgram(
    join(folder, 'mariadbd'),
    `exec '${root}/usr/sbin/mariadbd' "$@" ${base}`,
  );
  writeProgram(
    join(folder, 'mariadb-install-db'),
    `exec '${root}/usr/bin/mariadb-install-db' "$@" ${base}`,
  );
};

/** MySQL under the names that the tests start. */
const addMySql = (root, folder) => {
  const usr = `${root}/usr`;
  const options = [
    `--basedir='${usr}'`,
    `--lc-messages-dir='${usr}/share/mysql'`,
    `--character-sets-dir='${usr}/share/mysql/charsets'`,
    `--plugin-dir='${usr}/lib/mysql/plugin'`,
    ...['--secure-file-priv=NULL', '--mysqlx=OFF'],
  ];
  writeProgram(
    join(folder, 'mariadbd'),
    `exec ${commandOf(root, `${usr}/sbin/mysqld`)} "$@" ${options.join(' ')}`,
  );
  writeProgram(
    join(folder, 'mariadb-install-db'),
    'for option; do shift; case "$option" in --skip-test-db | --auth-root*) ;; ' +
      '*) set -- "$@" "$option" ;; esac; done\n' +
      `exec '${folder}/mariadbd' "$@" --initialize-insecure`,
  );
};

/**
 * Unpacks a server.
 *
 * @param {{release: string, packages: string}} server `packages`: with commas between
 * @param {string} folder where to
 * @returns {Promise<string>} a folder with programs for the front of PATH
 */
export const unpackServer = async ({release, packages}, folder) => {
  await ensurePackages(['mmdebstrap'], {why: 'to unpack a database server'});
  const root = join(folder, 'root');
  const code = await run(
    'mmdebstrap',
    [
      ...['--quiet', '--variant=extract', `--include=${packages}`],
      // A mirror may lag behind.
      '--aptopt=Acquire::Check-Valid-Until "false"',
      ...[release, root],
    ],
    {limitMs: LIMIT_MS, stdio: ['ignore', 'ignore', 'inherit']},
  );
  if (code !== 0)
    throw new Error(`${packages} of ${release} was not unpacked.`);
  const programs = join(folder, 'bin');
  mkdirSync(programs);
  const add = existsSync(join(root, 'usr/sbin/mariadbd'))
    ? addMariaDb
    : addMySql;
  add(root, programs);
  return programs;
};
