// Processes inside a shop that stay open: each has booted the shop's framework,
// with its events, and does what it is asked, a line of JSON at a time.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

import {start, stop} from '../../../../scripts/lib/processes.mjs';
import {isFour} from '../../shop/versions.mjs';

const SCRIPT = fileURLToPath(new URL('worker.php', import.meta.url));
const PLAY = fileURLToPath(new URL('play.php', import.meta.url));

const CODE = 'play';

/** What Node calls a pipe is a socket: PHP hangs up when it is still for a minute. */
const PHP = ['-d', 'display_errors=stderr', '-d', 'default_socket_timeout=-1'];

/** The one page of the admin that needs no login. */
const ROUTES = {admin: 'common/login', catalog: 'common/home'};

const controllerOf = (shop, application) => {
  const four = isFour(shop);
  const head = four
    ? `namespace Opencart\\${application === 'admin' ? 'Admin' : 'Catalog'}\\Controller\\TruestockTest;\nclass Worker extends \\Opencart\\System\\Engine\\Controller`
    : 'class ControllerTruestockTestWorker extends Controller';
  return `<?php
${head} {
    public function index(&$route = '') {
        require_once '${PLAY}';
        if ('${application}' === 'admin') $this->user->login('admin', 'admin123');
        (new \\Play($this->registry, ${four}))->run();
    }
}
`;
};

const place = async (shop, application) => {
  const root = application === 'admin' ? 'admin' : 'catalog';
  const folder = join(shop.directory, root, 'controller/truestock_test');
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'worker.php'), controllerOf(shop, application));
  const columns = isFour(shop) ? 'code, description' : 'code';
  const values = isFour(shop) ? `'${CODE}', 'test'` : `'${CODE}'`;
  await shop.query(
    `INSERT INTO oc_event (${columns}, \`trigger\`, action, status, sort_order) ` +
      `VALUES (${values}, '${application}/controller/${ROUTES[application]}/before', ` +
      "'truestock_test/worker', 1, -9999)",
  );
  return folder;
};

/**
 * Starts one process.
 *
 * @param {import('../../shop/create-shop.mjs').Shop} shop
 * @param {'admin' | 'catalog'} application
 * @param {Record<string, string>} [variables] of its environment
 */
export const startWorker = async (shop, application, variables = {}) => {
  const folder =
    application === 'admin' ? join(shop.directory, 'admin') : shop.directory;
  const child = start('php', [...PHP, SCRIPT, folder, ROUTES[application]], {
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    env: {...process.env, ...variables},
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  const lines = createInterface({input: child.stdio[3]});
  const waiting = [];
  lines.on('line', (line) => waiting.shift()?.resolve(JSON.parse(line)));
  let hasEnded = false;
  const rejectAll = () => {
    for (const {reject} of waiting) {
      reject(new Error(`A worker ended. ${errors.slice(-2000)}`));
    }
  };
  child.once('close', () => {
    hasEnded = true;
    rejectAll();
  });
  const next = () =>
    new Promise((resolve, reject) => {
      waiting.push({resolve, reject});
      if (hasEnded) rejectAll();
    });
  const ask = async (question) => {
    const answer = next();
    child.stdin.write(`${JSON.stringify(question)}\n`);
    const said = await answer;
    if (said.error) throw new Error(said.error);
    return said;
  };
  await next();
  return {
    /** Does one thing; throws what it threw. */
    ask,
    /** Goes on after it has waited; perhaps to wait once more. */
    goOn: (until = {}) => ask(until),
    close: () => stop(child),
  };
};

/** Two of the shop's processes, and one of its admin. */
export const withTeam = async (shop, act) => {
  const shops = [
    await startWorker(shop, 'catalog'),
    await startWorker(shop, 'catalog'),
  ];
  const admin = await startWorker(shop, 'admin');
  try {
    return await act({shops, admin});
  } finally {
    await Promise.all([...shops, admin].map((worker) => worker.close()));
  }
};

/** Runs with the test's controllers in the shop, and takes them out again. */
export const withWorkers = async (shop, act) => {
  const folders = [];
  for (const application of ['admin', 'catalog']) {
    folders.push(await place(shop, application));
  }
  try {
    return await act();
  } finally {
    for (const folder of folders) rmSync(folder, {recursive: true});
    await shop.query(`DELETE FROM oc_event WHERE code = '${CODE}'`);
  }
};
