// What PHP asks a server, by the server's own log.
import {CLERK} from './pair.mjs';

const LOG = 'FROM mysql.general_log WHERE';
const BY_CLERK = `${LOG} user_host LIKE '${CLERK}[%' AND command_type = 'Query'`;

/** The two statements that the endpoint may send to a replica. */
const READ = 'STRAIGHT_JOIN p.`product_id`';
const HEARTBEAT = "true_stock_state` WHERE `name` = 'heartbeat'";

/** From now on, and of what came before nothing. */
export const startLog = ({query}) =>
  query(
    // Not in the binary log: it would empty the replica's own.
    'SET SESSION sql_log_bin = 0; ' +
      "SET GLOBAL log_output = 'TABLE'; SET GLOBAL general_log = 0; " +
      'TRUNCATE mysql.general_log; SET GLOBAL general_log = 1',
  );

const count = async ({query}, rows) => {
  const [{number}] = await query(`SELECT COUNT(*) AS number ${rows}`);
  return Number(number);
};

/** How often it was asked for products. */
export const countReads = (server) =>
  count(server, `${BY_CLERK} AND LOCATE('${READ}', argument)`);

/** How often PHP has connected. */
export const countConnections = (server) =>
  count(
    server,
    `${LOG} command_type = 'Connect' AND argument LIKE '${CLERK}@%'`,
  );

/** What PHP has asked that is neither of the two. */
export const otherStatements = async ({query}) => {
  const rows = await query(
    `SELECT CONVERT(argument USING utf8mb4) AS statement ${BY_CLERK} ` +
      `AND NOT LOCATE('${READ}', argument) ` +
      `AND NOT LOCATE("${HEARTBEAT}", argument)`,
  );
  return rows.map(({statement}) => statement);
};
