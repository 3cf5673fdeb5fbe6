// The element's data for editors: VS Code's custom data, JetBrains' web-types.
const VS_CODE_VERSION = 1.1;
const WEB_TYPES_SCHEMA =
  'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json';

const elementsOf = ({modules}) =>
  modules.flatMap(({declarations}) =>
    declarations.filter(({customElement}) => customElement),
  );

/** The values of a type such as `'allow' | 'block'`; none for other types. */
const valuesOf = ({type: {text}}) =>
  text.startsWith("'")
    ? text.split('|').map((part) => part.trim().slice(1, -1))
    : [];

const isBoolean = ({type: {text}}) => text === 'boolean';

const vsCodeAttribute = (attribute) => {
  const {name, description} = attribute;
  const values = valuesOf(attribute).map((value) => ({name: value}));
  return {
    name,
    description,
    // A boolean attribute has no value.
    ...(isBoolean(attribute) ? {valueSet: 'v'} : {}),
    ...(values.length > 0 ? {values} : {}),
  };
};

const listOf = (title, items) =>
  `**${title}:** ${items.map(({name}) => `\`${name || 'default'}\``).join(', ')}`;

/** For `"html.customData"` in VS Code's settings. */
export const vsCodeData = (manifest) => ({
  version: VS_CODE_VERSION,
  tags: elementsOf(manifest).map((element) => ({
    name: element.tagName,
    description: {
      kind: 'markdown',
      value: [
        element.summary,
        listOf('Slots', element.slots),
        listOf('Events', element.events),
        listOf('Parts', element.cssParts),
      ].join('\n\n'),
    },
    attributes: element.attributes.map(vsCodeAttribute),
  })),
});

const nameAndDescription = ({name, description}) => ({name, description});

const webTypesAttribute = (attribute) => ({
  ...nameAndDescription(attribute),
  value: {type: attribute.type.text},
});

const webTypesProperty = (member) => ({
  ...nameAndDescription(member),
  ...(member.readonly ? {'read-only': true} : {}),
  ...(member.type ? {type: member.type.text} : {}),
});

const webTypesElement = (element) => ({
  name: element.tagName,
  description: element.summary,
  attributes: element.attributes.map(webTypesAttribute),
  slots: element.slots.map(nameAndDescription),
  js: {
    properties: element.members
      .filter(({kind}) => kind === 'field')
      .map(webTypesProperty),
    events: element.events.map(nameAndDescription),
  },
  css: {
    properties: element.cssProperties.map(nameAndDescription),
    parts: element.cssParts.map(nameAndDescription),
  },
});

/** For `"web-types"` of package.json. */
export const webTypes = (manifest, {name, version}) => ({
  $schema: WEB_TYPES_SCHEMA,
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {html: {elements: elementsOf(manifest).map(webTypesElement)}},
});
