// npm run test:databases [-- NAME …]: the tests of the PHP on each kind of
// database server, tables, time zone and clock that variations.mjs has.
import {closeSync, openSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {ensurePackages} from '../../scripts/lib/apt.mjs';
import {runSuite} from '../real-servers/report.mjs';
import {temporaryFolder} from '../real-servers/temporary-folder.mjs';
import {PHPUNIT_PACKAGES, runPhpunit} from '../run/phpunit.mjs';
import {unpackServer} from './other-server.mjs';
import {VARIATIONS} from './variations.mjs';

/** Of what failed, the end is enough. */
const SHOWN_CHARACTERS = 20_000;

/** PHP reads more settings from a folder; so do the processes that it starts. */
const phpSettings = (folder, zone) => {
  writeFileSync(join(folder, 'zone.ini'), `date.timezone="${zone}"\n`);
  // The empty part stands for PHP's own folder.
  return {PHP_INI_SCAN_DIR: `:${folder}`};
};

/** What stands before a command whose clock, and whose servers', is another. */
const withClock = (startsAt) => [
  'faketime',
  '-f',
  `${startsAt - Math.round(Date.now() / 1000)}s`.replace(/^(?!-)/, '+'),
];

const play = async (variation) => {
  const {phpZone, systemZone, startsAt, program} = variation;
  const folder = temporaryFolder('variation');
  const programs = program && (await unpackServer(program, folder.path));
  const file = join(folder.path, 'output');
  const output = openSync(file, 'w');
  const {passed, failed} = await runPhpunit(folder.path, {
    command: startsAt === undefined ? [] : withClock(startsAt),
    env: {
      TRUE_STOCK_VARIATION: JSON.stringify(variation),
      ...(phpZone && phpSettings(folder.path, phpZone)),
      ...(systemZone && {TZ: systemZone}),
      ...(programs && {PATH: `${programs}:${process.env.PATH}`}),
    },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  if (failed > 0) {
    const text = readFileSync(file, 'utf8').slice(-SHOWN_CHARACTERS);
    throw new Error(`${failed} of ${passed + failed} tests failed.\n${text}`);
  }
  folder.remove();
  return `${passed} tests`;
};

const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(VARIATIONS);

await runSuite(async (report) => {
  await ensurePackages([...PHPUNIT_PACKAGES, 'faketime'], {
    why: 'to test on several kinds of database',
  });
  for (const name of names) {
    await report.scene('database', (step) =>
      step(name, () => {
        if (!(name in VARIATIONS)) {
          throw new Error(`One of: ${Object.keys(VARIATIONS).join(', ')}.`);
        }
        return play(VARIATIONS[name]);
      }),
    );
  }
});
