// docs/element.md: what the class comment says, as tables.

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = (headings, rows) =>
  [headings, headings.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

const code = (text) => (text ? `\`${text}\`` : '');

const section = (title, headings, rows) =>
  rows.length ? `## ${title}\n\n${table(headings, rows)}\n` : '';

/** The element's declaration in a manifest of the Custom Elements Manifest. */
const declarationOf = (manifest) =>
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .find(({tagName}) => tagName === 'true-stock');

const described = ({name, description}) => [code(name), description];

const typed = ({name, type, description}) => [
  code(name),
  code(type?.text),
  description,
];

const slotted = ({name, description}) => [code(name) || 'default', description];

/** Each list of a declaration: its title, its columns, how a row is made. */
const SECTIONS = {
  attributes: ['Attributes', ['attribute', 'type', 'meaning'], typed],
  events: ['Events', ['event', 'type', 'when'], typed],
  slots: ['Slots', ['slot', 'what it holds'], slotted],
  cssParts: ['Parts', ['part', 'meaning'], described],
  cssProperties: ['Custom properties', ['property', 'meaning'], described],
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
    'Made from the comment of its class by `npm run readme`.',
    declaration.summary,
    ...sections.filter(Boolean),
  ].join('\n\n');
};
