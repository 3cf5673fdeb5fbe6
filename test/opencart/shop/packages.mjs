/** The packages of Debian or Ubuntu that a shop needs. */
export const SHOP_PACKAGES = [
  'git',
  'mariadb-server',
  'php-apcu',
  'php-cli',
  'php-curl',
  'php-gd',
  'php-mbstring',
  'php-mysql',
  'php-xml',
  'php-zip',
];
