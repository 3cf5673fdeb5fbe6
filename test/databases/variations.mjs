// What shops' databases differ in, and the tests of the PHP must not notice:
// opencart/test/Helpers/Variation.php has the defaults, with the strictest
// sql_mode of all.

/** Tables of a shop; several take turns. */
const tables = (engines, charset = 'utf8mb4') =>
  engines.map((engine) => `ENGINE=${engine} DEFAULT CHARSET=${charset}`);

const BERLIN = 'Europe/Berlin';

/** Before the clocks of Berlin change by an hour, in epoch seconds. */
const CHANGES = {
  summer: Date.UTC(2027, 2, 28, 1) / 1000,
  winter: Date.UTC(2027, 9, 31, 1) / 1000,
};

/** So long after its start a run meets the hour that is missing, or comes twice. */
const LEAD_SECONDS = 20;

/**
 * @typedef {object} Variation what Variation.php takes
 * @property {string} [sqlMode]
 * @property {string[]} [tables] options of a shop's tables, which take turns
 * @property {string} [databaseCharset]
 * @property {string} [connectionCharset] of OpenCart's connection
 * @property {string[]} [server] more options of the server
 * @property {string} [phpZone] the time zone of PHP
 * @property {string} [systemZone] the time zone of the server's machine
 * @property {number} [startsAt] epoch seconds that its clock shows at the start
 * @property {{release: string, packages: string}} [program] the server, of another
 *   release of Debian than the machine's
 */

/** OpenCart asks its own connections for it, whatever the server has. */
const OPENCART = 'NO_ZERO_IN_DATE,NO_ENGINE_SUBSTITUTION';

/** The default of MySQL 8 and later. */
const MYSQL =
  'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,' +
  'ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';

/** @type {Record<string, Variation>} */
export const VARIATIONS = {
  'no sql_mode': {sqlMode: ''},
  'sql_mode of OpenCart': {sqlMode: OPENCART},
  'sql_mode of MySQL 8': {sqlMode: MYSQL},
  'MySQL 9': {
    program: {release: 'sid', packages: 'mysql-server-core'},
    sqlMode: MYSQL,
  },
  'MariaDB 11.8': {
    program: {
      release: 'trixie',
      packages: 'mariadb-server-core,mariadb-client-core',
    },
  },
  'MariaDB 10.5': {
    program: {release: 'bullseye', packages: 'mariadb-server-core-10.5'},
  },
  'three-byte text': {
    sqlMode: OPENCART,
    tables: tables(['MyISAM'], 'utf8'),
    databaseCharset: 'latin1',
    connectionCharset: 'utf8',
  },
  'all tables InnoDB': {tables: tables(['InnoDB'])},
  'all tables MyISAM': {tables: tables(['MyISAM'])},
  'tables mixed': {tables: tables(['InnoDB', 'MyISAM', 'Aria'])},
  'zones apart': {
    server: ['--default-time-zone=+13:00'],
    phpZone: 'America/St_Johns',
  },
  'the hour that is missing': {
    phpZone: BERLIN,
    systemZone: BERLIN,
    startsAt: CHANGES.summer - LEAD_SECONDS,
  },
  'the hour that comes twice': {
    phpZone: BERLIN,
    systemZone: BERLIN,
    startsAt: CHANGES.winter - LEAD_SECONDS,
  },
};
