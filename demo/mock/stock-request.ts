const MAX_IDS = 100;
/** A cart has as many at most; the script asks for one. */
const MAX_LINES = 20;
const PARAMETERS = ['ids', 'want', 'lang'];
/** `lang` comes first where it belongs to the address of the endpoint. */
const ORDERS = [PARAMETERS, ['lang', 'ids', 'want']];
const ID = String.raw`[\w.~-]{1,64}`;
const IDS = new RegExp(`^${ID}(?:,${ID})*$`);
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?$/;
const PAIR = String.raw`\w{1,64}-\w{1,64}`;
const LINE = new RegExp(
  String.raw`^(${ID}):([1-9]\d{0,8})(?::(${PAIR}(?:\.${PAIR})*)?)?$`,
);

/** One line of a verify: quantity and option values of a product. */
export interface WantedLine {
  readonly productId: string;
  readonly quantity: number;
  /** Pairs as in the request, such as `226-15`; unique. */
  readonly choices: readonly string[];
}

export interface StockRequest {
  /** Ascending and unique. */
  readonly ids: readonly string[];
  readonly wanted: readonly WantedLine[];
}

/** A request that gets a 400, with the parameter at fault. */
export class BadRequestError extends Error {
  override readonly name = 'BadRequestError';
  readonly parameter: string;

  constructor(parameter: string, problem: string) {
    super(`"${parameter}" ${problem}`);
    this.parameter = parameter;
  }
}

/**
 * Reads a query as it was sent, undecoded: a request has one spelling.
 *
 * @throws {BadRequestError} where docs/endpoint.md requires a 400.
 */
export function readStockRequest(query: string): StockRequest {
  const values = readParameters(query);
  if (!LANGUAGE.test(values.get('lang') ?? 'en')) {
    throw new BadRequestError('lang', 'must be a language code such as de.');
  }
  const ids = readIds(values.get('ids') ?? '');
  return {ids, wanted: readWanted(values.get('want'), ids)};
}

function readParameters(query: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const part of query === '' ? [] : query.split('&')) {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(part) ?? [];
    if (!PARAMETERS.includes(name)) {
      throw new BadRequestError(name, 'is not a parameter.');
    }
    if (values.has(name)) {
      throw new BadRequestError(name, 'was given more than once.');
    }
    values.set(name, value);
  }
  const names = [...values.keys()];
  const isInOrder = (order: readonly string[]) =>
    order.filter((name) => values.has(name)).join() === names.join();
  if (!ORDERS.some(isInOrder)) {
    throw new BadRequestError(names[0]!, 'is out of order: ids, want, lang.');
  }
  return values;
}

function readIds(text: string): string[] {
  const ids = text.split(',');
  if (text === '') throw new BadRequestError('ids', 'is missing.');
  if (ids.length > MAX_IDS) {
    throw new BadRequestError('ids', `has more than ${MAX_IDS} ids.`);
  }
  if (!IDS.test(text)) {
    throw new BadRequestError('ids', 'must be product ids.');
  }
  // Each set of products has one URL, so that caches keep one entry.
  const isAscending = ids.every(
    (id, index) => !index || compareIds(ids[index - 1]!, id) < 0,
  );
  if (!isAscending) {
    throw new BadRequestError('ids', 'must be ascending, without duplicates.');
  }
  return ids;
}

/** Ids of digits alone come first, by number; the others by code units. */
function compareIds(first: string, second: string): number {
  const [isFirst, isSecond] = [/^\d+$/.test(first), /^\d+$/.test(second)];
  if (isFirst !== isSecond) return isFirst ? -1 : 1;
  const byNumber = isFirst ? BigInt(first) - BigInt(second) : 0n;
  if (byNumber) return byNumber < 0n ? -1 : 1;
  return first === second ? 0 : first < second ? -1 : 1;
}

function readWanted(
  text: string | undefined,
  ids: readonly string[],
): WantedLine[] {
  if (text === undefined) return [];
  const lines = text.split(',').map(readLine);
  if (lines.length > MAX_LINES) {
    throw new BadRequestError('want', `has more than ${MAX_LINES} lines.`);
  }
  if (lines.some((line) => !ids.includes(line.productId))) {
    throw new BadRequestError('want', 'names a product outside "ids".');
  }
  return lines;
}

function readLine(text: string): WantedLine {
  const [, productId, quantity, pairs = ''] = LINE.exec(text) ?? [];
  if (productId === undefined) {
    throw new BadRequestError('want', 'must look like 30:2:226-15.218-32.');
  }
  const choices = new Set(pairs.split('.').filter((pair) => pair !== ''));
  return {productId, quantity: Number(quantity), choices: [...choices]};
}
