// dist/custom-elements.json, from the class comment of the element.
import {readFileSync} from 'node:fs';

const MODULE = 'dist/index.js';
const DEFINITION = 'dist/define.js';
const NAME = 'TrueStockElement';

/** Types as the comment has them: it knows more than `string`. */
const commentTypes = (source) =>
  new Map(
    [...source.matchAll(/@attr \{([^}]*)\} ([\w-]+)/g)].map(
      ([, type, name]) => [name, type.replaceAll(/\s*\n \* /g, ' ')],
    ),
  );

const attribute = (types) => (found) => ({
  ...found,
  type: {text: types.get(found.name) ?? found.type.text},
});

/** The element's class without what is its own affair. */
const publicPart = (declaration, source) => ({
  ...declaration,
  description: declaration.summary,
  attributes: declaration.attributes.map(attribute(commentTypes(source))),
  members: declaration.members.filter(({privacy}) => privacy !== 'private'),
  // The analyzer also lists each class that is dispatched, without its name.
  events: declaration.events.filter(({name}) => name),
});

const reference = {name: NAME, module: MODULE};

/**
 * The manifest of the package: what the analyzer found, by the paths that a
 * user of the package sees.
 *
 * @param analysed the analyzer's manifest of the element's file
 * @param file the element's source file
 */
export const packageManifest = (analysed, file) => {
  const [{declarations}] = analysed.modules;
  const source = readFileSync(file, 'utf8');
  const found = declarations.find(({name}) => name === NAME);
  const definition = {
    kind: 'custom-element-definition',
    name: found.tagName,
    declaration: reference,
  };
  return {
    schemaVersion: analysed.schemaVersion,
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: MODULE,
        declarations: [publicPart(found, source)],
        exports: [{kind: 'js', name: NAME, declaration: reference}],
      },
      {
        kind: 'javascript-module',
        path: DEFINITION,
        declarations: [],
        exports: [definition],
      },
    ],
  };
};
