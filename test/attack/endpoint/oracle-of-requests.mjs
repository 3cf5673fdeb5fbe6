// Which requests are right, written from docs/endpoint.md alone: one spelling of
// each, everything else is a 400.
const ID = /^[1-9]\d{0,9}$/;
const LINE =
  /^([1-9]\d{0,9}):([1-9]\d{0,8})(?::(\d{1,10}-\d{1,10}(?:\.\d{1,10}-\d{1,10})*))?$/;
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/;
const ORDERS = [
  'ids',
  'ids,want',
  'ids,lang',
  'ids,want,lang',
  'lang,ids',
  'lang,ids,want',
];
const MOST_IDS = 100;
const MOST_LINES = 20;
/** Of a line; from here on the contract says nothing. */
const MANY_PAIRS = 100;

const idsIn = (text) => {
  const ids = text.split(',');
  const isRight =
    ids.length <= MOST_IDS &&
    ids.every(
      (id, at) => ID.test(id) && (!at || Number(id) > Number(ids[at - 1])),
    );
  return isRight ? ids.map(Number) : null;
};

/** The lines of a want; null for a wrong one, `open` where nothing is said. */
const linesIn = (text, ids) => {
  const parts = text.split(',');
  const found = parts.map((part) => LINE.exec(part.replace(/:$/, '')));
  if (parts.length > MOST_LINES || found.includes(null)) return null;
  const lines = found.map(([, id, quantity, pairs]) => ({
    id: Number(id),
    quantity: Number(quantity),
    pairs: [...new Set(pairs?.split('.'))],
  }));
  if (!lines.every(({id}) => ids.includes(id))) return null;
  const isOpen =
    parts.some((part) => part.endsWith(':')) ||
    lines.some(({pairs}) => pairs.length > MANY_PAIRS);
  return isOpen ? 'open' : lines;
};

/**
 * What a query asks for.
 *
 * @returns {{ids: number[], lines: object[] | 'open'} | null} null: it is wrong
 */
export const readQuery = (query) => {
  // A fragment is not part of a request (RFC 9110, 7.1).
  const [sent] = query.split('#');
  const pairs = sent.split('&').map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  });
  if (!ORDERS.includes(pairs.map(([name]) => name).join())) return null;
  const {ids: text, want, lang} = Object.fromEntries(pairs);
  const ids = idsIn(text);
  if (!ids || (lang !== undefined && !LANGUAGE.test(lang))) return null;
  if (want === undefined) return {ids, lines: []};
  const lines = linesIn(want, ids);
  return lines && {ids, lines};
};
