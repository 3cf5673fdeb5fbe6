import {wrongAttributes} from '../element/check-attributes.js';
import {bad, type Finding, good} from './finding.js';
import {describe, hosts} from './page.js';

const OWN = [
  ...['product-id', 'for', 'endpoint', 'low', 'on-unknown', 'lang', 'announce'],
  ...['availability', 'stale', 'blocked'],
];

const MOST_NAMED = 5;

/** Attributes that any element of HTML may have. */
const OF_ANY =
  /^(?:class|id|style|slot|part|exportparts|title|hidden|dir|role|tabindex|translate|inert|is|item\w*|data-.*|aria-.*|on.*)$/;

const unknown = (host: Element): string[] =>
  host
    .getAttributeNames()
    .filter((name) => !OWN.includes(name) && !OF_ANY.test(name));

/** What is wrong with an element, and how each of it is mended. */
const faultsOf = (host: Element): [found: string, mend: string][] => [
  ...unknown(host).map((attribute): [string, string] => [
    `${describe(host)} has "${attribute}"`,
    'see the table of attributes in the README',
  ]),
  ...wrongAttributes(host).map(({attribute, value, mend}): [string, string] => [
    `${describe(host)} has ${attribute}="${value}"`,
    mend,
  ]),
];

const unique = (texts: readonly string[]): string =>
  [...new Set(texts)].slice(0, MOST_NAMED).join('; ');

/** Attributes that nobody reads, and values that nobody understands. */
export function checkAttributes(): Finding {
  const name = 'Attributes';
  const faults = hosts().flatMap(faultsOf);
  if (!faults.length) return good(name, 'All understood.');
  const mend = unique(faults.map(([, one]) => one));
  return bad(
    name,
    `Not understood: ${unique(faults.map(([found]) => found))}.`,
    `${mend[0]!.toUpperCase()}${mend.slice(1)}.`,
  );
}
