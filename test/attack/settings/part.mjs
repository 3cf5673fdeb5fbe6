// Every setting with every hostile value: PHPUnit tests, which `npm run
// test:php` runs too. There are no more of them, so count and seed say nothing.
import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {ensurePackages} from '../../../scripts/lib/apt.mjs';
import {findInPath} from '../../../scripts/lib/programs.mjs';
import {root} from '../../../scripts/lib/root.mjs';

const PACKAGES = [
  'php-cli',
  'php-mysql',
  'php-xml',
  'phpunit',
  'mariadb-server',
];

export const small = 0;
export const full = 0;

export const attack = ({step}) =>
  step('hostile settings', async () => {
    await ensurePackages(PACKAGES, {why: 'to read hostile settings'});
    const configuration = join(root, 'opencart', 'phpunit.xml');
    const {stdout} = await promisify(execFile)('php', [
      findInPath('phpunit'),
      ...['-c', configuration, '--filter', 'HostileSettingsTest'],
    ]);
    return /OK \((.*)\)/.exec(stdout)[1];
  });
