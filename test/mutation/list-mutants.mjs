// The mutants of src/: found in what TypeScript has compiled (build/src), which
// is the same code without types, and named by their place in the source.
import {readdirSync, readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {join, relative} from 'node:path';
import {parseAst} from 'rollup/parseAst';

import {root} from '../../scripts/lib/root.mjs';
import {MUTATORS} from './mutators.mjs';

/** Names, and what a programmer reads: no test needs to hold those. */
const isLeftOut = (node, key) =>
  node.type === 'ImportDeclaration' ||
  node.type === 'ExportAllDeclaration' ||
  (!node.computed && (key === 'key' || key === 'property')) ||
  (key === 'arguments' && /^(?:Type|Range)Error$/.test(node.callee.name));

/** Calls back with each node of a syntax tree, and what it stands in. */
const walk = (node, parent, visit) => {
  visit(node, parent);
  for (const [key, value] of Object.entries(node)) {
    if (isLeftOut(node, key)) continue;
    for (const child of [value].flat()) {
      if (typeof child?.type === 'string') walk(child, node, visit);
    }
  }
};

const positionIn = (code, at) => {
  const before = code.slice(0, at).split('\n');
  return [before.length - 1, before.at(-1).length];
};

/** Where in src/ a place of the compiled file comes from. */
const createLocate = (path, code) => {
  const map = new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')));
  const source = relative(join(root, 'build'), path).replace(/js$/, 'ts');
  return (at) => {
    const entry = map.findEntry(...positionIn(code, at));
    return `${source}:${entry.originalLine + 1}`;
  };
};

const short = (text) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line;
};

/** A file's mutants: what stands in its code from `start` to `end`, and where. */
const mutantsOf = (wing, path) => {
  const code = readFileSync(path, 'utf8');
  const locate = createLocate(path, code);
  const mutants = [];
  walk(parseAst(code), {}, (node, parent) => {
    const {start, end} = node;
    const was = code.slice(start, end);
    for (const mutate of MUTATORS[node.type] ?? []) {
      for (const text of mutate(node, code, parent)) {
        const place = locate(start);
        const title = `${place} ${short(was)} → ${short(text)}`;
        mutants.push({wing, path, title, start, end, text});
      }
    }
  });
  return mutants;
};

const filesIn = (path) =>
  path.endsWith('.js')
    ? [path]
    : readdirSync(path)
        .filter((name) => name.endsWith('.js'))
        .map((name) => join(path, name));

/** @param source A folder or file of build/src; what is below it is left out. */
export const listMutants = (wing, source) =>
  filesIn(join(root, 'build/src', source)).flatMap((path) =>
    mutantsOf(wing, path),
  );

/** The code of a mutant's file, with the mistake in it. */
export const codeOf = ({path, start, end, text}) => {
  const code = readFileSync(path, 'utf8');
  return code.slice(0, start) + text + code.slice(end);
};
