// npm run test:projects: small projects that use the packed package as anybody
// would, offline. The last line counts them.
//
//   npm run build && node test/projects/run.mjs react next
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';

import {launchChromium} from '../../scripts/browsers/launch.mjs';
import {packInto, unpackInto} from '../../scripts/lib/pack.mjs';
import {root} from '../../scripts/lib/root.mjs';
import {temporaryFolder} from '../real-servers/temporary-folder.mjs';
import {serveCdn, serveShop} from './shop-server.mjs';
import {visit} from './visit.mjs';

const PROJECTS = join(root, 'test', 'projects');

/** Each folder is a project; the files beside them run the projects. */
const projectNames = () =>
  readdirSync(PROJECTS, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name);

const dependenciesOf = (folder) =>
  Object.keys(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      .dependencies ?? {},
  );

/** Does what `npm install` would do; packages of others are linked. */
const install = (folder, tarball) => {
  const modules = join(folder, 'node_modules');
  const own = join(modules, 'true-stock');
  unpackInto(tarball, own);
  const names = [...dependenciesOf(folder), ...dependenciesOf(own)];
  for (const name of new Set(names)) {
    if (name === 'true-stock') continue;
    mkdirSync(dirname(join(modules, name)), {recursive: true});
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
};

const check = async (name, {temporary, tarball, browser}) => {
  const folder = join(temporary, name);
  cpSync(join(PROJECTS, name), folder, {recursive: true});
  install(folder, tarball);
  const project = await import(pathToFileURL(join(folder, 'check.mjs')).href);
  const servers = [];
  const open = (serve) => async (path) => {
    const server = await serve(path);
    servers.push(server);
    return server.origin;
  };
  try {
    await project.check({
      folder,
      docs: join(root, 'docs'),
      serveShop: open(serveShop),
      serveCdn: open(serveCdn),
      visit: (address) => visit(browser, address),
    });
  } finally {
    for (const server of servers) server.close();
  }
};

const passes = async (name, tools) => {
  const start = Date.now();
  try {
    await check(name, tools);
    console.log(`  ✓ ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    console.error(`  ✗ ${name}: ${error.stack}`);
    return false;
  }
};

const main = async () => {
  const {path: temporary, remove} = temporaryFolder('projects');
  const browser = await launchChromium();
  let failed = 0;
  const asked = process.argv.slice(2);
  const names = asked.length > 0 ? asked : projectNames();
  try {
    const tarball = packInto(temporary);
    for (const name of names) {
      if (!(await passes(name, {temporary, tarball, browser}))) failed += 1;
    }
  } finally {
    await browser.close();
    remove();
  }
  console.log(`${names.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
};

await main();
