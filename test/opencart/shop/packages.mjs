/** What a shop needs of Debian or Ubuntu, for `ensurePackages`. */
export const SHOP_PACKAGES = [
  'git',
  'mariadb-server',
  'php-cli',
  'php-curl',
  'php-gd',
  'php-mbstring',
  'php-mysql',
  'php-xml',
  'php-zip',
];
