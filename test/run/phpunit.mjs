// How PHPUnit runs the tests of the extension's PHP.
import {join} from 'node:path';

import {findInPath} from '../../scripts/lib/programs.mjs';
import {root} from '../../scripts/lib/root.mjs';

/** The packages of Debian or Ubuntu that the tests need. */
export const PHPUNIT_PACKAGES = [
  'php-apcu',
  'php-cli',
  'php-mysql',
  'php-xml',
  'phpunit',
  'mariadb-server',
];

/** What `php` takes for a run; needs the packages. */
export const phpunitArguments = (...options) => [
  ...['-d', 'apc.enable_cli=1'],
  findInPath('phpunit'),
  ...['-c', join(root, 'opencart', 'phpunit.xml')],
  ...options,
];
