// npm run test:opencart -- [VERSION…] [--only PART] [--screenshots DIR]
//   [--files DIR]
// Builds real OpenCart shops and drives Chromium against them.
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';

import {launchChromium} from '../../scripts/browsers/launch.mjs';
import {ensurePackages} from '../../scripts/lib/apt.mjs';
import {run as runProgram} from '../../scripts/lib/processes.mjs';
import {root} from '../../scripts/lib/root.mjs';
import {runSuite} from '../real-servers/report.mjs';
import {temporaryFolder} from '../real-servers/temporary-folder.mjs';
import {driveShop, PART_NAMES} from './drive-shop.mjs';
import {screenshots} from './pages/screenshots.mjs';
import {createShop} from './shop/create-shop.mjs';
import {startDatabase} from './shop/database.mjs';
import {SHOP_PACKAGES} from './shop/packages.mjs';
import {placeFiles} from './shop/place-files.mjs';
import {assertVersion} from './shop/source.mjs';
import {DEFAULT_VERSIONS} from './shop/versions.mjs';

/** Far more than a build takes, also on a machine that is busy. */
const BUILD_LIMIT_MS = 600_000;

const OPTIONS = {
  /** One of the parts. */
  only: {type: 'string'},
  /** A folder for screenshots of every state. */
  screenshots: {type: 'string'},
  /** Files to test instead of a new build, such as an unpacked release. */
  files: {type: 'string'},
};

/** Builds and packages the source as it is now. */
const buildFiles = async () => {
  for (const script of ['build.mjs', 'package.mjs']) {
    const code = await runProgram(
      process.execPath,
      [join(root, 'scripts', script)],
      {cwd: root, limitMs: BUILD_LIMIT_MS},
    );
    if (code !== 0) throw new Error(`scripts/${script} failed: see above.`);
  }
  return join(root, 'dist', 'opencart', 'true-stock');
};

const partsOf = (only) => {
  if (only === undefined) return PART_NAMES;
  if (PART_NAMES.includes(only)) return [only];
  throw new Error(`--only takes ${PART_NAMES.join(' or ')}, not "${only}".`);
};

const driveVersion = (version, files, run) =>
  run.report.scene(version, async (step) => {
    let shop;
    await step('shop built', async () => {
      shop = await createShop({version, database: run.database});
      placeFiles(shop, files);
    });
    await driveShop({...run, shop});
    await shop.close();
  });

const main = async (report) => {
  const {positionals, values} = parseArgs({
    allowPositionals: true,
    options: OPTIONS,
  });
  const versions = positionals.length > 0 ? positionals : DEFAULT_VERSIONS;
  const parts = partsOf(values.only);
  for (const version of versions) await assertVersion(version);
  await ensurePackages(SHOP_PACKAGES, {why: 'to build OpenCart shops'});
  const files = values.files ? resolve(values.files) : await buildFiles();
  const shoot = screenshots(values.screenshots);
  const profile = temporaryFolder('chromium');
  const browser = await launchChromium({
    userDataDir: profile.path,
    // The themes load fonts from other hosts: a test must not wait for them.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  const database = await startDatabase();
  for (const version of versions) {
    await driveVersion(version, files, {
      browser,
      database,
      report,
      shoot,
      parts,
    });
  }
  await browser.close();
  await database.close();
  profile.remove();
};

await runSuite(main);
