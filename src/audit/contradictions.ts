import {judgeCounter, judgeVariant} from './counter-rules.js';
import {judgeOptions} from './option-rules.js';
import type {Product} from './products.js';
import type {Finding, Severity} from './report.js';
import {sortInSteps} from './sort-in-steps.js';
import {collect, type Steps} from './steps.js';

/** The worst first. */
export const SEVERITIES: readonly Severity[] = [
  'sells-what-is-not-there',
  'hides-what-is-there',
  'untidy',
];

function judgeProduct(
  {own, values}: Product,
  products: ReadonlyMap<string, Product>,
  found: Finding[],
): void {
  if (own) judgeCounter(own, found);
  for (const value of values) judgeCounter(value, found);
  if (!own) return;
  if (values.length > 0) judgeOptions(own, values, found);
  const master = own.masterId && products.get(own.masterId)?.own;
  if (master) judgeVariant(own, master, found);
}

/** What cannot be true, in the order of severity. */
export function* findContradictions(
  products: ReadonlyMap<string, Product>,
): Steps<Finding[]> {
  const findings = yield* collect<Product, Finding>(
    products.values(),
    (product, found) => judgeProduct(product, products, found),
  );
  return yield* sortInSteps(
    findings,
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}
