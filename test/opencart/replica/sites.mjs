// Two web servers with a shop's files each, behind HAProxy as docs/machines.md
// has it, on one database that has a replica.
import {appendFileSync, cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {stop} from '../../../scripts/lib/processes.mjs';
import {snippetsOf} from '../../docs/servers/snippets.mjs';
import {serveWithFpm} from '../../performance/fpm-site.mjs';
import {freePort} from '../../real-servers/free-port.mjs';
import {startHaproxy} from '../../real-servers/haproxy.mjs';
import {isAnswering} from '../../real-servers/is-answering.mjs';
import {temporaryFolder} from '../../real-servers/temporary-folder.mjs';
import {until} from '../../real-servers/until.mjs';
import {USER} from '../shop/database.mjs';
import {CLERK} from './pair.mjs';

const PAGE = 'machines.md';

export const ENDPOINT = 'extension/true_stock/stock.php?ids=';
const PROBE = `${ENDPOINT}42`;

const APCU = ['apc.enabled=1'];

const replaceIn = (file, replacements) => {
  let text = readFileSync(file, 'utf8');
  for (const [before, after] of replacements) {
    if (!text.includes(before)) throw new Error(`${file} has no ${before}.`);
    text = text.replaceAll(before, after);
  }
  writeFileSync(file, text);
};

/** The two lines that an owner adds to both files. */
export const nameReplica = (directory, {host, port}) => {
  const [lines] = snippetsOf(PAGE, 'php');
  const own = lines.replace('10.0.0.2', host).replace('3306', String(port));
  for (const file of ['config.php', 'admin/config.php']) {
    appendFileSync(join(directory, file), `\n${own}`);
  }
};

const proxyConfiguration = (port, sites) => {
  const text = snippetsOf(PAGE, 'haproxy')
    .find((block) => block.includes('mode http'))
    .replace('bind :80', `bind 127.0.0.1:${port}`);
  return sites.reduce(
    (all, {url}, index) =>
      all.replace(`10.0.0.1${index + 1}:80`, new URL(url).host),
    text,
  );
};

/**
 * @param {import('../shop/create-shop.mjs').Shop} shop with the extension
 * @returns `url` of both, and `sites`, each with its own `url`
 */
export const startSites = async (shop) => {
  const folder = temporaryFolder('sites');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const config = join(shop.directory, 'config.php');
  replaceIn(config, [
    [shop.url, url],
    [`define('DB_USERNAME', '${USER}')`, `define('DB_USERNAME', '${CLERK}')`],
  ]);
  const second = join(folder.path, 'second');
  cpSync(shop.directory, second, {recursive: true});
  replaceIn(join(second, 'config.php'), [[shop.directory, second]]);
  const sites = [];
  for (const directory of [shop.directory, second]) {
    sites.push(await serveWithFpm(directory, PROBE, APCU));
  }
  const proxy = startHaproxy(folder.path, proxyConfiguration(port, sites));
  await until(() => isAnswering(url + PROBE), `HAProxy at ${url}`);
  const close = async () => {
    await stop(proxy);
    await Promise.all(sites.map((site) => site.close()));
    folder.remove();
  };
  return {url, sites, close};
};
