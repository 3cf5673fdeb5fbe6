/**
 * Where the mutants are made, in build/src, and the tests that are to find them:
 * those of the wing, in test/, and what only a theme or the script tag shows.
 * Locales are left out: they are data.
 */
export const WINGS = [
  {
    name: 'client',
    source: 'client',
    tests: /\/test\/client\//,
    isOfNode: true,
  },
  {
    name: 'gate',
    source: 'gate',
    tests: /\/test\/(?:gate|themes\/adding\/cart-add)\b/,
  },
  {
    name: 'judgement',
    source: 'page/judgement.js',
    tests: /\/test\/page\/judgement\b/,
    isOfNode: true,
  },
  {
    name: 'words',
    source: 'words',
    tests: /\/test\/(?:words\/|embed\/locales\b)/,
  },
];
