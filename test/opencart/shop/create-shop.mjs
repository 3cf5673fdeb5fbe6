// A real OpenCart shop with its demo data, installed by its own CLI.
import {execFile} from 'node:child_process';
import {copyFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {freePort} from '../../real-servers/free-port.mjs';
import {createForget} from './kept-answers.mjs';
import {takeSource} from './source.mjs';
import {serve} from './web-server.mjs';

const run = promisify(execFile);

const LIMIT_MS = 120_000;

/** The admin's login, on an address that only this machine reaches. */
export const ADMIN = {username: 'admin', password: 'admin123'};

const isThree = (version) => version.startsWith('3.');

/** 3.x writes its configuration into empty files, 4.x into copies. */
const prepareConfiguration = (directory, version) => {
  for (const folder of [directory, join(directory, 'admin')]) {
    const config = join(folder, 'config.php');
    if (isThree(version)) writeFileSync(config, '');
    else copyFileSync(join(folder, 'config-dist.php'), config);
  }
};

const installArguments = ({version, url, name, database}) => [
  'install',
  ...['--db_driver', 'mysqli'],
  ...['--db_hostname', database.host],
  ...['--db_port', String(database.port)],
  ...['--db_username', database.user],
  ...['--db_password', database.password],
  ...['--db_database', name],
  ...['--db_prefix', 'oc_'],
  ...['--username', ADMIN.username],
  ...['--password', ADMIN.password],
  ...['--email', 'shop@example.com'],
  ...['--http_server', url],
  ...(version.startsWith('4.1.') ? ['--language', 'en-gb'] : []),
];

/** The CLI reports some failures with exit code 0: its output decides. */
const install = async (directory, options) => {
  prepareConfiguration(directory, options.version);
  const folder = join(directory, 'install');
  const {stdout} = await run(
    'php',
    ['cli_install.php', ...installArguments(options)],
    {cwd: folder, timeout: LIMIT_MS},
  );
  if (!/SUCCESS/.test(stdout)) {
    throw new Error(`OpenCart ${options.version} did not install:\n${stdout}`);
  }
  rmSync(folder, {recursive: true});
};

/**
 * Builds a shop with OpenCart's demo products and serves it.
 *
 * @param {object} options
 * @param {string} options.version such as `4.1.0.4`
 * @param {string} [options.source] see `opencartSource` in source.mjs
 * @param {Awaited<ReturnType<typeof import('./database.mjs').startDatabase>>}
 *   options.database a running server; the shop makes a database of its own
 * @param {boolean} [options.withApcu] whether PHP has memory that requests share
 * @returns {Promise<Shop>}
 *
 * @typedef {object} Shop
 * @property {string} version
 * @property {string} url ends in `/`
 * @property {string} directory the shop's root, holding config.php
 * @property {string} databaseName
 * @property {(sql: string) => Promise<Record<string, string>[]>} query
 * @property {() => Promise<void>} forgetKept what its endpoint keeps, after a
 *   change that `query` knows nothing of
 * @property {() => {method: string, path: string, status: number}[]} requests
 *   answered by the shop's web server so far, oldest first
 * @property {() => string[]} complaints lines of PHP's error log so far
 * @property {() => Promise<void>} close stops serving and removes everything
 */
export const createShop = async ({
  version,
  source,
  database,
  withApcu = false,
}) => {
  const tree = await takeSource(version, source);
  const name = `shop_${version.replaceAll('.', '_')}_${process.pid}`;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  await database.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  await install(tree.path, {version, url, name, database});
  const server = await serve(tree.path, port, {withApcu});
  const forgetKept = createForget({directory: tree.path, url, withApcu});
  const close = async () => {
    await server.close();
    await database.query(`DROP DATABASE ${name}`);
    tree.remove();
  };
  return {
    version,
    url,
    directory: tree.path,
    databaseName: name,
    query: async (sql) => {
      const rows = await database.query(sql, name);
      if (!/^\s*SELECT\b/i.test(sql)) await forgetKept();
      return rows;
    },
    forgetKept,
    requests: () => [...server.requests],
    complaints: () => [...server.complaints],
    close,
  };
};
