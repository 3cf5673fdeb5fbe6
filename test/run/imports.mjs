import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';

/** A statement in compiled JavaScript, where imports of types are gone. */
const SPECIFIER = /^(?:import|export)\b[^'"();]*'([^']+)';$/gm;
const PACKAGE = /^true-stock(?:\/|$)/;

const known = new Map();

const specifiersIn = (path) => {
  if (!known.has(path)) {
    const text = readFileSync(path, 'utf8');
    known.set(
      path,
      [...text.matchAll(SPECIFIER)].map(([, specifier]) => specifier),
    );
  }
  return known.get(path);
};

/** Whether a compiled file imports the package, itself or through others. */
export const importsPackage = (path, seen = new Set()) => {
  seen.add(path);
  return specifiersIn(path).some((specifier) => {
    if (PACKAGE.test(specifier)) return true;
    if (!specifier.startsWith('.')) return false;
    const next = resolve(path, '..', specifier);
    return !seen.has(next) && importsPackage(next, seen);
  });
};
