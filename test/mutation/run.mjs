// npm run mutate: makes small mistakes in src/, one at a time, runs the tests of
// the wing, and prints which mistakes no test has found.
//
//   npm run mutate -- --sample 100 --seed 2 --wing gate,words
//   npm run mutate -- --wing gate --only gate/replay.ts
//
// Not Stryker: through its command runner every mutant would start the test
// runner and a browser anew, many seconds each, and its own runners know neither
// Web Test Runner nor pages that the client shares with nobody. Here the parser
// and the bundler are Rollup's, and one Chromium serves all mutants.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import {root} from '../../scripts/lib/root.mjs';
import {createRandom} from '../opencart/random.mjs';
import {createBrowserTests} from './browser-tests.mjs';
import {listMutants} from './list-mutants.mjs';
import {createNodeTests} from './node-tests.mjs';
import {printScores} from './report.mjs';
import {WINGS} from './wings.mjs';

/** Clients under test at a time. */
const PROCESSES = 2;

const {values: options} = parseArgs({
  options: {
    sample: {type: 'string', default: '300'},
    seed: {type: 'string', default: '1'},
    wing: {type: 'string', default: WINGS.map(({name}) => name).join()},
    only: {type: 'string', default: ''},
  },
});

/** So many of a list, the same ones for the same seed. */
const sampleOf = (list, count, seed) => {
  const random = createRandom(seed);
  return list
    .map((item) => ({item, at: random()}))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({item}) => item);
};

const isOfNodeTest = (path) =>
  readFileSync(join(root, path), 'utf8').includes("from 'node:test'");

const testFilesOf = ({name, tests, isOfNode = false}) => {
  const files = readdirSync(join(root, 'build/test'), {recursive: true})
    .map((path) => `build/test/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.js') && tests.test(path))
    .filter((path) => isOfNodeTest(path) === isOfNode);
  // Without a test each mutant would survive.
  if (files.length === 0) throw new Error(`${name} has no test.`);
  return files;
};

const told = [];

const tell = (mutant, outcome) => {
  told.push({mutant, outcome});
  if (told.length % 25 === 0) console.log(`${told.length} are tested`);
  if (outcome === 'passed') console.log(`survived: ${mutant.title}`);
};

/** Tests mutants, so many at a time. */
const testAll = async (mutants, count, test) => {
  const queue = [...mutants];
  const work = async () => {
    for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
      tell(mutant, await test(mutant));
    }
  };
  await Promise.all(Array.from({length: count}, work));
};

const testInNode = async (wings, mutants) => {
  for (const wing of wings) {
    const tests = await createNodeTests(testFilesOf(wing));
    const own = mutants.filter((mutant) => mutant.wing === wing.name);
    await testAll(own, PROCESSES, tests.run);
  }
};

const testInBrowser = async (wings, mutants) => {
  const names = wings.map(({name}) => name);
  const own = mutants.filter(({wing}) => names.includes(wing));
  if (own.length === 0) return;
  const filesOf = new Map(wings.map((wing) => [wing.name, testFilesOf(wing)]));
  const all = [...new Set([...filesOf.values()].flat())];
  const tests = await createBrowserTests(all);
  try {
    await testAll(own, 1, (mutant) =>
      tests.run(mutant, filesOf.get(mutant.wing)),
    );
  } finally {
    await tests.stop();
  }
};

const main = async () => {
  const names = options.wing.split(',');
  const wings = WINGS.filter(({name}) => names.includes(name));
  const all = wings
    .flatMap(({name, source}) => listMutants(name, source))
    .filter(({title}) => title.includes(options.only));
  const sample = sampleOf(all, Number(options.sample), Number(options.seed));
  console.log(
    `${sample.length} of ${all.length} mutants, seed ${options.seed}`,
  );
  const begin = performance.now();
  const [inNode, inBrowser] = [true, false].map((isOfNode) =>
    wings.filter((wing) => Boolean(wing.isOfNode) === isOfNode),
  );
  await testInNode(inNode, sample);
  await testInBrowser(inBrowser, sample);
  printScores(told, performance.now() - begin);
};

try {
  await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
// What a browser leaves open must not keep it waiting.
process.exit();
