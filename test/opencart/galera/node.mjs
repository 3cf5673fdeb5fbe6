// One server of a Galera cluster on loopback.
import {execFile} from 'node:child_process';
import {userInfo} from 'node:os';
import {promisify} from 'node:util';

import {stop} from '../../../scripts/lib/processes.mjs';
import {isRoot} from '../../../scripts/lib/programs.mjs';
import {freePort} from '../../real-servers/free-port.mjs';
import {until} from '../../real-servers/until.mjs';
import {
  createQuery,
  ownTemporary,
  serverArguments,
  startServer,
} from '../shop/database.mjs';

const run = promisify(execFile);

const LIMIT_MS = 60_000;
const PROVIDER = '/usr/lib/galera/libgalera_smm.so';

/** As whom the servers run: rsync as root would write as nobody. */
export const OWNER = isRoot() ? 'mysql' : userInfo().username;

/**
 * A server that says nothing is left out after two seconds: Galera's own five
 * would only make the run longer.
 */
const TIMES =
  'evs.keepalive_period=PT0.3S;evs.inactive_check_period=PT0.3S;' +
  'evs.suspect_timeout=PT2S;evs.inactive_timeout=PT4S;evs.install_timeout=PT4S';

/** Galera's own messages have a port beside the clients'. */
export const nodePorts = async () => ({
  port: await freePort(),
  group: await freePort(),
  transfer: await freePort(),
  copy: await freePort(),
});

const argumentsOf = ({folder, name, ports, group}) => [
  ...serverArguments({folder, port: ports.port, owner: OWNER}),
  '--binlog-format=ROW',
  '--innodb-autoinc-lock-mode=2',
  '--wsrep-on=ON',
  `--wsrep-provider=${PROVIDER}`,
  '--wsrep-cluster-name=shop',
  `--wsrep-cluster-address=gcomm://${group.map((port) => `127.0.0.1:${port}`).join()}`,
  `--wsrep-node-name=${name}`,
  '--wsrep-node-address=127.0.0.1',
  `--wsrep-node-incoming-address=127.0.0.1:${ports.port}`,
  '--wsrep-sst-method=rsync',
  `--wsrep-sst-receive-address=127.0.0.1:${ports.copy}`,
  `--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:${ports.group};` +
    `ist.recv_addr=127.0.0.1:${ports.transfer};gcache.size=256M;${TIMES}`,
];

/** Where a server that was killed has stopped; without it all data are copied. */
const recoveredPosition = async (options) => {
  const args = [...argumentsOf(options), '--wsrep-recover'];
  const {stderr} = await run('mariadbd', args, {
    timeout: LIMIT_MS,
    env: ownTemporary(options.folder),
  });
  return /Recovered position: (\S+)/.exec(stderr)?.[1];
};

/**
 * @param {object} options
 * @param {string} options.folder its own, with the folder `data`
 * @param {string} options.name
 * @param {Awaited<ReturnType<typeof nodePorts>>} options.ports
 * @param {number[]} options.group Galera's ports of all servers
 * @param {object} options.login user and password
 */
export const createNode = (options) => {
  const {folder, name, ports, login} = options;
  const query = createQuery({host: '127.0.0.1', port: ports.port, ...login}, [
    '--connect-timeout=3',
  ]);
  let server;

  const isSynced = async () => {
    const rows = await query(
      "SHOW STATUS WHERE Variable_name IN ('wsrep_local_state_comment', 'wsrep_ready')",
    );
    const values = rows.map((row) => row.Value).toSorted();
    return values.join() === 'ON,Synced';
  };
  /** How many servers it counts itself among; one that was paused is late to know. */
  const groupSize = async () => {
    const [row] = await query("SHOW STATUS LIKE 'wsrep_cluster_size'");
    return Number(row.Value);
  };
  const boot = async (more) => {
    server = await startServer(folder, [...argumentsOf(options), ...more]);
    await until(isSynced, `${name} to be synced`);
  };
  return {
    name,
    port: ports.port,
    query,
    isSynced,
    groupSize,
    /** The first server of a new cluster; `initial` is a file of SQL. */
    found: (initial) => boot(['--wsrep-new-cluster', `--init-file=${initial}`]),
    /** Joins the others with data that it has already, all or nearly all. */
    join: () => boot([]),
    async rejoin() {
      const position = await recoveredPosition(options);
      await boot(position ? [`--wsrep-start-position=${position}`] : []);
    },
    signal: (signal) => server.kill(signal),
    close: () => stop(server),
  };
};
