// What editors know of the element: VS Code's custom data, JetBrains' web-types.
const VS_CODE_VERSION = 1.1;
const WEB_TYPES_SCHEMA =
  'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json';

const elementsOf = ({modules}) =>
  modules.flatMap(({declarations}) =>
    declarations.filter(({customElement}) => customElement),
  );

/** `'allow' | 'block'` as its values; none for a type that is no such list. */
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
    // Of a boolean attribute, no value is written.
    ...(isBoolean(attribute) ? {valueSet: 'v'} : {}),
    ...(values.length > 0 ? {values} : {}),
  };
};

const listed = (title, items) =>
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
        listed('Slots', element.slots),
        listed('Events', element.events),
        listed('Parts', element.cssParts),
      ].join('\n\n'),
    },
    attributes: element.attributes.map(vsCodeAttribute),
  })),
});

const named = ({name, description}) => ({name, description});

const webTypesAttribute = (attribute) => ({
  ...named(attribute),
  value: {type: attribute.type.text},
});

const webTypesProperty = (member) => ({
  ...named(member),
  ...(member.readonly ? {'read-only': true} : {}),
  ...(member.type ? {type: member.type.text} : {}),
});

const webTypesElement = (element) => ({
  name: element.tagName,
  description: element.summary,
  attributes: element.attributes.map(webTypesAttribute),
  slots: element.slots.map(named),
  js: {
    properties: element.members
      .filter(({kind}) => kind === 'field')
      .map(webTypesProperty),
    events: element.events.map(named),
  },
  css: {
    properties: element.cssProperties.map(named),
    parts: element.cssParts.map(named),
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
