import type {Counter} from './counter.js';
import {findingOf} from './counter-rules.js';
import type {Finding} from './report.js';

/** The values of one option. */
interface Option {
  readonly optionId: string;
  readonly values: readonly Counter[];
  readonly counted: readonly Counter[];
  /** Counted values that no piece has together: of those it may, the fullest. */
  readonly apart: readonly Counter[];
  /** Whether each piece of the product has a value of it: else it is an extra. */
  readonly isPart: boolean;
}

type Rule = (product: Counter, option: Option) => Finding | false;

const piecesOf = (counters: readonly Counter[]): number =>
  counters.reduce((total, {quantity}) => total + quantity, 0);

const evidenceOf = (
  {quantity}: Counter,
  {optionId}: Option,
  counters: readonly Counter[],
) => ({quantity, sum: piecesOf(counters), optionId});

/** What of an option contradicts its product. */
const RULES: readonly Rule[] = [
  (product, option) =>
    option.isPart &&
    product.isCounted &&
    piecesOf(option.apart) > product.quantity &&
    findingOf(
      'options-above',
      'sells-what-is-not-there',
      [product, ...option.apart],
      evidenceOf(product, option, option.apart),
    ),

  // A value that is not counted may have the rest.
  (product, option) =>
    option.isPart &&
    product.isCounted &&
    option.counted.length === option.values.length &&
    piecesOf(option.counted) < product.quantity &&
    findingOf(
      'options-below',
      'hides-what-is-there',
      [product, ...option.values],
      evidenceOf(product, option, option.counted),
    ),

  (product, {optionId, values}) =>
    product.quantity > 0 &&
    values.every(
      ({isRequired, isCounted, quantity}) =>
        isRequired && isCounted && quantity <= 0,
    ) &&
    findingOf('option-sold-out', 'hides-what-is-there', [product, ...values], {
      quantity: product.quantity,
      optionId,
    }),
];

const fullestOf = (counters: readonly Counter[]): Counter[] =>
  counters.toSorted((one, other) => other.quantity - one.quantity).slice(0, 1);

const optionOf = (optionId: string, values: readonly Counter[]): Option => {
  const counted = values.filter(({isCounted}) => isCounted);
  const takesSeveral = values.some((value) => value.takesSeveral);
  const apart = takesSeveral ? fullestOf(counted) : counted;
  const isPart = values.every(({isRequired}) => isRequired !== false);
  return {optionId, values, counted, apart, isPart};
};

/** The options that have a counted value. */
function optionsOf(values: readonly Counter[]): Option[] {
  const byId = new Map<string, Counter[]>();
  for (const value of values) {
    const {optionId} = value;
    // Of which option they are is not known.
    if (optionId === undefined) continue;
    const siblings = byId.get(optionId);
    if (siblings) siblings.push(value);
    else byId.set(optionId, [value]);
  }
  return [...byId]
    .map(([optionId, siblings]) => optionOf(optionId, siblings))
    .filter(({counted}) => counted.length > 0);
}

/** Sales lower the values, and never the product. */
function judgeUncounted(
  product: Counter,
  values: readonly Counter[],
  found: Finding[],
): void {
  if (product.isCounted) return;
  const counted = values.filter(({isCounted}) => isCounted);
  if (counted.length === 0) return;
  const evidence = {quantity: product.quantity, values: counted.length};
  found.push(
    findingOf('uncounted-product', 'untidy', [product, ...counted], evidence),
  );
}

/** Adds what it finds. */
export function judgeOptions(
  product: Counter,
  values: readonly Counter[],
  found: Finding[],
): void {
  for (const option of optionsOf(values)) {
    for (const rule of RULES) {
      const finding = rule(product, option);
      if (finding) found.push(finding);
    }
  }
  judgeUncounted(product, values, found);
}
