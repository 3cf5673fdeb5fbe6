// npm run perf:facts: cli.php facts on a made-up shop of 100,000 products,
// 300,000 option values and 1,000,000 order lines, as OpenCart 3.0 (MyISAM, no
// keys but the primary ones) and 4 have it. Fails outside the limits.
import {spawn} from 'node:child_process';
import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {ensurePackages} from '../../scripts/lib/apt.mjs';
import {root} from '../../scripts/lib/root.mjs';
import {startDatabase} from '../opencart/shop/database.mjs';
import {SHOP_PACKAGES} from '../opencart/shop/packages.mjs';
import {temporaryFolder} from '../real-servers/temporary-folder.mjs';
import {SHOPS, createTables, fillTables} from './facts/large-shop.mjs';

const LEAST_PRODUCTS = 100_000;
const LEAST_COUNTERS = 400_000;
const MOST_SECONDS = 30;
const MOST_MEBIBYTES = 64;
const MEBIBYTE = 1024 * 1024;

/** Prints the most memory that PHP took, when all is done. */
const PROBE = `<?php register_shutdown_function(static function (): void {
    fwrite(STDERR, 'bytes: ' . memory_get_peak_usage(true));
});`;

const placeCommand = (folder, database, name, isFour) => {
  const library = isFour
    ? 'extension/true_stock/system/library'
    : 'system/library/true_stock';
  cpSync(join(root, 'opencart/shared'), join(folder, library), {
    recursive: true,
  });
  const constants = {
    DB_HOSTNAME: database.host,
    DB_USERNAME: database.user,
    DB_PASSWORD: database.password,
    DB_DATABASE: name,
    DB_PORT: String(database.port),
    DB_PREFIX: 'oc_',
    ...(isFour ? {DIR_EXTENSION: `${folder}/extension/`} : {}),
  };
  const lines = Object.entries(constants).map(
    ([key, value]) => `define('${key}', '${value}');`,
  );
  writeFileSync(join(folder, 'config.php'), `<?php\n${lines.join('\n')}\n`);
  writeFileSync(join(folder, 'probe.php'), PROBE);
  return join(folder, library, 'cli.php');
};

/** Runs the command, and reads what it prints as it comes. */
const runCommand = (folder, script) =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const probe = `auto_prepend_file=${join(folder, 'probe.php')}`;
    const options = ['-d', probe, '-d', 'memory_limit=256M'];
    const child = spawn('php', [...options, script, 'facts', '--json']);
    const chunks = [];
    let errors = '';
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      const bytes = /^bytes: (\d+)$/.exec(errors)?.[1];
      if (code !== 0 || !bytes) return reject(new Error(errors));
      const seconds = (performance.now() - began) / 1000;
      const mebibytes = Number(bytes) / MEBIBYTE;
      resolve({text: Buffer.concat(chunks).toString(), seconds, mebibytes});
    });
  });

/** Whether each product and each value is there, and everything that was sold. */
const checkFacts = (text, {pieces}) => {
  const {counters} = JSON.parse(text);
  const products = counters.filter(({valueId}) => valueId === undefined);
  const sold = products.reduce((sum, {sold365}) => sum + sold365, 0);
  const isComplete =
    products.length === LEAST_PRODUCTS &&
    counters.length === LEAST_COUNTERS &&
    sold === pieces &&
    counters.every(({ledgerQuantity, quantity}) => ledgerQuantity === quantity);
  if (!isComplete) {
    throw new Error(
      `${products.length} products, ${counters.length} counters, ${sold} pieces`,
    );
  }
};

const measure = async (database, folder, family) => {
  const name = `large_${family.name}`;
  await createTables(database, name, family);
  const expected = await fillTables(database, name);
  const path = join(folder, family.name);
  mkdirSync(path);
  const script = placeCommand(path, database, name, family.isFour);
  const {text, seconds, mebibytes} = await runCommand(path, script);
  checkFacts(text, expected);
  const isGood = seconds < MOST_SECONDS && mebibytes <= MOST_MEBIBYTES;
  console.log(
    `  OpenCart ${family.isFour ? 4 : 3}: ${seconds.toFixed(1)} s, ` +
      `${mebibytes.toFixed(1)} MiB, ${(text.length / 1e6).toFixed(0)} MB of JSON` +
      (isGood ? '' : '  ← outside the limit'),
  );
  if (!isGood) process.exitCode = 1;
};

await ensurePackages(SHOP_PACKAGES, {why: 'to gather facts'});
const folder = temporaryFolder('facts');
const database = await startDatabase();
try {
  for (const family of SHOPS) await measure(database, folder.path, family);
} finally {
  await database.close();
  folder.remove();
}
