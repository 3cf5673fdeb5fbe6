const MAX_ITEMS = 100;
const PARAMETERS = ['ids', 'want', 'lang'];
const ID = /^[1-9]\d{0,9}$/;
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?$/;
const PAIR = String.raw`\d{1,10}-\d{1,10}`;
const LINE = new RegExp(
  String.raw`^([1-9]\d{0,9}):([1-9]\d{0,8})(?::(${PAIR}(?:\.${PAIR})*)?)?$`,
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

/** @throws {BadRequestError} where docs/endpoint.md requires a 400. */
export function readStockRequest(query: URLSearchParams): StockRequest {
  for (const name of query.keys()) {
    if (!PARAMETERS.includes(name)) {
      throw new BadRequestError(name, 'is not a parameter.');
    }
    if (query.getAll(name).length > 1) {
      throw new BadRequestError(name, 'was given more than once.');
    }
  }
  if (!LANGUAGE.test(query.get('lang') ?? 'en')) {
    throw new BadRequestError('lang', 'must be a language code such as de.');
  }
  const ids = readIds(query.get('ids') ?? '');
  return {ids, wanted: readWanted(query.get('want'), ids)};
}

function readIds(text: string): string[] {
  const ids = text.split(',');
  if (text === '') throw new BadRequestError('ids', 'is missing.');
  if (ids.length > MAX_ITEMS) {
    throw new BadRequestError('ids', `has more than ${MAX_ITEMS} ids.`);
  }
  if (!ids.every((id) => ID.test(id))) {
    throw new BadRequestError('ids', 'must be decimal product ids.');
  }
  // Each set of products has one URL, so that caches keep one entry.
  if (ids.some((id, index) => Number(id) <= Number(ids[index - 1] ?? 0))) {
    throw new BadRequestError('ids', 'must be ascending, without duplicates.');
  }
  return ids;
}

function readWanted(text: string | null, ids: readonly string[]): WantedLine[] {
  if (text === null) return [];
  const lines = text.split(',').map(readLine);
  if (lines.length > MAX_ITEMS) {
    throw new BadRequestError('want', `has more than ${MAX_ITEMS} lines.`);
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
