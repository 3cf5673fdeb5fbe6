import {wrongAttributes} from '../check-attributes.js';
import {bad, type Finding, good} from './finding.js';
import {describe, hosts} from './page.js';

const OWN = [
  ...['product-id', 'for', 'endpoint', 'low', 'on-unknown', 'lang', 'announce'],
  ...['availability', 'stale', 'blocked'],
];

/** Attributes that any element of HTML may have. */
const OF_ANY =
  /^(?:class|id|style|slot|part|exportparts|title|hidden|dir|role|tabindex|translate|inert|is|item\w*|data-.*|aria-.*|on.*)$/;

const unknown = (host: Element): string[] =>
  host
    .getAttributeNames()
    .filter((name) => !OWN.includes(name) && !OF_ANY.test(name));

/** Attributes that nobody reads, and values that nobody understands. */
export function checkAttributes(): Finding {
  const name = 'Attributes';
  const wrong = hosts().flatMap((host) => [
    ...unknown(host).map((attribute) => `${describe(host)} has "${attribute}"`),
    ...wrongAttributes(host).map(
      ({attribute, value}) => `${describe(host)} has ${attribute}="${value}"`,
    ),
  ]);
  return wrong.length
    ? bad(
        name,
        `Not understood: ${[...new Set(wrong)].slice(0, 5).join('; ')}.`,
        'See the table of attributes in the README; the default is used.',
      )
    : good(name, 'All understood.');
}
