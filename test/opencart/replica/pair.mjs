// A database that writes, and a replica of it, on loopback.
import {randomBytes} from 'node:crypto';
import {appendFileSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';

import {stop} from '../../../scripts/lib/processes.mjs';
import {freePort} from '../../real-servers/free-port.mjs';
import {temporaryFolder} from '../../real-servers/temporary-folder.mjs';
import {until} from '../../real-servers/until.mjs';
import {
  USER,
  createFiles,
  createQuery,
  serverArguments,
  startServer,
} from '../shop/database.mjs';

/** The user of the shops: by it, a server's log tells what PHP has asked. */
export const CLERK = 'clerk';

/** No right but those that a shop needs every day. */
const clerkOf = (password) =>
  `CREATE USER IF NOT EXISTS ${CLERK}@'127.0.0.1' IDENTIFIED BY '${password}';\n` +
  `GRANT SELECT, INSERT, UPDATE, DELETE ON \`${USER}\\_%\`.* TO ${CLERK}@'127.0.0.1';\n`;

/** @returns `query`, `signal` and its login */
const startOne = async (folder, id, password, options) => {
  mkdirSync(folder);
  await createFiles(folder, password);
  appendFileSync(join(folder, 'users.sql'), clerkOf(password));
  const port = await freePort();
  const server = await startServer(folder, [
    ...serverArguments({folder, port}),
    `--init-file=${join(folder, 'users.sql')}`,
    `--server-id=${id}`,
    ...options,
  ]);
  const login = {host: '127.0.0.1', port, user: USER, password};
  return {
    ...login,
    query: createQuery(login),
    signal: (name) => server.kill(name),
    close: () => stop(server),
  };
};

/** Binary logs tell a replica what was committed, in this order. */
const follow = (replica, {host, port, user, password}) =>
  replica.query(
    `CHANGE MASTER TO MASTER_HOST = '${host}', MASTER_PORT = ${port}, ` +
      `MASTER_USER = '${user}', MASTER_PASSWORD = '${password}', ` +
      'MASTER_USE_GTID = slave_pos; START SLAVE',
  );

/**
 * @param {string} format of the binary log
 * @returns the primary and its replica, each with `query`, and how the
 *   replica is delayed, halted and paused
 */
export const startPair = async (format) => {
  const folder = temporaryFolder('replica');
  const password = randomBytes(16).toString('hex');
  const primary = await startOne(join(folder.path, 'primary'), 1, password, [
    '--log-bin=binlog',
    `--binlog-format=${format}`,
  ]);
  const replica = await startOne(join(folder.path, 'replica'), 2, password, [
    '--read-only',
  ]);
  await follow(replica, primary);

  /** Waits for all that is committed by now. */
  const catchUp = async () => {
    const [{position}] = await primary.query(
      'SELECT @@GLOBAL.gtid_binlog_pos AS position',
    );
    await until(async () => {
      const [{missing}] = await replica.query(
        `SELECT MASTER_GTID_WAIT('${position}', 1) AS missing`,
      );
      return missing === '0';
    }, 'the replica to have all');
  };
  return {
    primary,
    replica,
    catchUp,
    /** How long it waits before it does what the primary has done. */
    delay: (seconds) =>
      replica.query(
        `STOP SLAVE; CHANGE MASTER TO MASTER_DELAY = ${seconds}; START SLAVE`,
      ),
    halt: () => replica.query('STOP SLAVE SQL_THREAD'),
    goOn: () => replica.query('START SLAVE SQL_THREAD'),
    pause: () => replica.signal('SIGSTOP'),
    wake: () => replica.signal('SIGCONT'),
    async close() {
      replica.signal('SIGCONT');
      await Promise.all([replica.close(), primary.close()]);
      folder.remove();
    },
  };
};
