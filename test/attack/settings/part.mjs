// Every setting with every hostile value: PHPUnit tests, which `npm run
// test:php` runs too. There are no more of them, so count and seed say nothing.
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

import {ensurePackages} from '../../../scripts/lib/apt.mjs';
import {PHPUNIT_PACKAGES, phpunitArguments} from '../../run/phpunit.mjs';

export const attack = ({step}) =>
  step('hostile settings', async () => {
    await ensurePackages(PHPUNIT_PACKAGES, {why: 'to read hostile settings'});
    const {stdout} = await promisify(execFile)(
      'php',
      phpunitArguments('--filter', 'HostileSettingsTest'),
    );
    return /OK \((.*)\)/.exec(stdout)[1];
  });
