// docs/element.md: the class comment as tables.
import {markdownTable} from '../lib/markdown-table.mjs';

const code = (text) => (text ? `\`${text}\`` : '');

const section = (title, headings, rows) =>
  rows.length ? `## ${title}\n\n${markdownTable(headings, rows)}\n` : '';

/** The element's declaration in a custom elements manifest. */
const declarationOf = (manifest) =>
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .find(({tagName}) => tagName === 'true-stock');

const plainRow = ({name, description}) => [code(name), description];

const typedRow = ({name, type, description}) => [
  code(name),
  code(type?.text),
  description,
];

const slotRow = ({name, description}) => [code(name) || 'default', description];

/** Title, columns and row of each list of a declaration. */
const SECTIONS = {
  attributes: ['Attributes', ['attribute', 'type', 'meaning'], typedRow],
  events: ['Events', ['event', 'type', 'when'], typedRow],
  slots: ['Slots', ['slot', 'what it holds'], slotRow],
  cssParts: ['Parts', ['part', 'meaning'], plainRow],
  cssProperties: ['Custom properties', ['property', 'meaning'], plainRow],
};

/**
 * @param {object} manifest dist/custom-elements.json
 * @returns {string} Markdown
 */
export const elementPage = (manifest) => {
  const declaration = declarationOf(manifest);
  const sections = Object.entries(SECTIONS).map(
    ([list, [title, headings, row]]) =>
      section(title, headings, (declaration[list] ?? []).map(row)),
  );
  return [
    '# `<true-stock>`',
    '`npm run readme` makes this page from the comment of the class.',
    declaration.summary,
    ...sections.filter(Boolean),
  ].join('\n\n');
};
