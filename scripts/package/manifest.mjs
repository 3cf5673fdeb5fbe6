// dist/custom-elements.json, from the class comment of the element.
import {readFileSync} from 'node:fs';

const MODULE = 'dist/index.js';
const DEFINITION = 'dist/define.js';
const NAME = 'TrueStockElement';

/** The types from the class comment, which are more exact than `string`. */
const commentTypes = (source) =>
  new Map(
    [...source.matchAll(/@attr \{([^}]*)\} ([\w-]+)/g)].map(
      ([, type, name]) => [name, type.replaceAll(/\s*\n \* /g, ' ')],
    ),
  );

const withCommentType = (types) => (attribute) => ({
  ...attribute,
  type: {text: types.get(attribute.name) ?? attribute.type.text},
});

/** The declaration of the element's class, without private members. */
const publicPart = (declaration, source) => ({
  ...declaration,
  description: declaration.summary,
  attributes: declaration.attributes.map(withCommentType(commentTypes(source))),
  members: declaration.members.filter(({privacy}) => privacy !== 'private'),
  // The analyzer also lists each dispatched event class, without a name.
  events: declaration.events.filter(({name}) => name),
});

const reference = {name: NAME, module: MODULE};

/**
 * Creates the package's manifest from the analyzer's, with the paths of the
 * published package.
 *
 * @param analysis the analyzer's manifest of the element's file
 * @param file the element's source file
 */
export const packageManifest = (analysis, file) => {
  const [{declarations}] = analysis.modules;
  const source = readFileSync(file, 'utf8');
  const declaration = declarations.find(({name}) => name === NAME);
  const definition = {
    kind: 'custom-element-definition',
    name: declaration.tagName,
    declaration: reference,
  };
  return {
    schemaVersion: analysis.schemaVersion,
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: MODULE,
        declarations: [publicPart(declaration, source)],
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
