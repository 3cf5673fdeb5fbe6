// A MariaDB of this run's own, apart from the machine's services.
import {execFile} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {kill, start, stop} from '../../../scripts/lib/processes.mjs';
import {freePort} from '../../real-servers/free-port.mjs';
import {temporaryFolder} from '../../real-servers/temporary-folder.mjs';
import {parseRows} from './parse-rows.mjs';

const run = promisify(execFile);

const LIMIT_MS = 60_000;
export const USER = 'shop';

/** No durability: the data is deleted at the end. */
const FAST = [
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-buffer-pool-size=64M',
  '--skip-log-bin',
  '--skip-name-resolve',
];

/** A server that starts deletes what others have in a shared folder. */
export const ownTemporary = (folder) => ({...process.env, TMPDIR: folder});

/** What a new server starts with: its tables, and `users.sql`. */
export const createFiles = async (folder, password) => {
  writeFileSync(
    join(folder, 'users.sql'),
    `CREATE USER IF NOT EXISTS ${USER}@'127.0.0.1' IDENTIFIED BY '${password}';\n` +
      `GRANT ALL ON *.* TO ${USER}@'127.0.0.1';\n`,
  );
  const {username} = userInfo();
  await run(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--user=${username}`,
      `--datadir=${join(folder, 'data')}`,
      // Only this user's own socket needs no password.
      '--auth-root-authentication-method=socket',
      `--auth-root-socket-user=${username}`,
      '--skip-test-db',
    ],
    {timeout: LIMIT_MS, env: ownTemporary(folder)},
  );
};

/** Resolves when the server takes connections; rejects with its log. */
const ready = (server) =>
  new Promise((resolve, reject) => {
    let log = '';
    const fail = (why) =>
      reject(new Error(`MariaDB ${why}.\n${log.slice(-2000)}`));
    const limit = setTimeout(() => fail('did not start in time'), LIMIT_MS);
    server.stderr.setEncoding('utf8').on('data', (text) => {
      log += text;
      if (!log.includes('ready for connections')) return;
      clearTimeout(limit);
      resolve();
    });
    server.once('error', (error) => fail(`cannot be run: ${error.message}`));
    server.once('exit', () => {
      clearTimeout(limit);
      fail('ended while starting');
    });
  });

/** For `mariadbd`: a server on loopback, with its files in a folder of its own. */
export const serverArguments = ({
  folder,
  port,
  owner = userInfo().username,
}) => [
  '--no-defaults',
  `--user=${owner}`,
  `--datadir=${join(folder, 'data')}`,
  `--socket=${join(folder, 'mariadb.sock')}`,
  '--bind-address=127.0.0.1',
  `--port=${port}`,
  ...FAST,
];

/** Resolves with the process when it takes connections. */
export const startServer = async (folder, args) => {
  const server = start('mariadbd', args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: ownTemporary(folder),
  });
  await ready(server);
  return server;
};

/**
 * @param {{host: string, port: number, user: string, password: string}} login
 * @param {string[]} [options] more of the program `mariadb`
 * @returns `query(sql, database)`, which resolves with rows as objects of strings
 */
export const createQuery = ({host, port, user, password}, options = []) => {
  const args = [
    '--no-defaults',
    `--host=${host}`,
    `--port=${port}`,
    `--user=${user}`,
    '--default-character-set=utf8mb4',
    '--batch',
    ...options,
  ];
  // Not on the command line, where every user of the machine can read it.
  const env = {...process.env, MYSQL_PWD: password};
  return async (sql, database = '') => {
    const more = database ? [`--database=${database}`] : [];
    const all = [...args, ...more, `--execute=${sql}`];
    const {stdout} = await run('mariadb', all, {env, timeout: LIMIT_MS});
    return parseRows(stdout);
  };
};

/**
 * Starts a private MariaDB on 127.0.0.1 and a free port.
 *
 * `query` is as {@link createQuery} has it; `stop()`, or `kill()` without
 * notice, and `restart()` make an outage; `close()` ends the server and removes its data.
 */
export const startDatabase = async () => {
  const folder = temporaryFolder('database');
  const password = randomBytes(16).toString('hex');
  const login = {
    host: '127.0.0.1',
    port: await freePort(),
    user: USER,
    password,
  };
  await createFiles(folder.path, password);
  const args = [
    ...serverArguments({folder: folder.path, port: login.port}),
    `--init-file=${join(folder.path, 'users.sql')}`,
  ];
  let server = await startServer(folder.path, args);
  const query = createQuery(login);
  /** Starts the server again where it was stopped. */
  const restart = async () => {
    if (server.exitCode === null && server.signalCode === null) return;
    server = await startServer(folder.path, args);
  };
  const close = async () => {
    await stop(server);
    folder.remove();
  };
  return {
    ...login,
    query,
    stop: () => stop(server),
    kill: () => kill(server),
    restart,
    close,
  };
};
