// What the panels of the admin are made of, in the markup of both admins:
// Bootstrap 3 and 5.

/** Puts values in place of their names in braces. */
export const fill = (text, values = {}) =>
  text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

/** A change with its sign. */
export const signed = (change) => (change > 0 ? `+${change}` : `${change}`);

export const element = (name, options = {}, ...children) => {
  const {className = '', ...properties} = options;
  const node = Object.assign(document.createElement(name), properties);
  if (className) node.className = className;
  node.append(...children);
  return node;
};

/** @param {number} seconds since 1970 */
export const timeText = (seconds) =>
  new Date(seconds * 1000).toLocaleString(undefined, {
    dateStyle: 'short',
    timeStyle: 'short',
  });

export const time = (seconds) =>
  element(
    'time',
    {dateTime: new Date(seconds * 1000).toISOString()},
    timeText(seconds),
  );

/** @param {(string | Node)[][][]} rows what is in each cell */
export const table = (headings, rows) =>
  element(
    'div',
    {className: 'table-responsive'},
    element(
      'table',
      {className: 'table table-sm table-condensed'},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...headings.map((text) => element('th', {scope: 'col'}, text)),
        ),
      ),
      element(
        'tbody',
        {},
        ...rows.map((cells) =>
          element(
            'tr',
            {},
            ...cells.map((content) => element('td', {}, ...content)),
          ),
        ),
      ),
    ),
  );

export const button = (text) =>
  element(
    'button',
    {type: 'button', className: 'btn btn-sm btn-xs btn-default btn-light'},
    text,
  );
