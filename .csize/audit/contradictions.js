import { judgeCounter, judgeVariant } from './counter-rules.js';
import { judgeOptions } from './option-rules.js';
import { sortInSteps } from './sort-in-steps.js';
import { flatMap } from './steps.js';
/** The worst first. */
export const SEVERITIES = [
    'sells-what-is-not-there',
    'hides-what-is-there',
    'untidy',
];
const judgeProduct = ({ own, values }, products) => {
    const master = own?.masterId && products.get(own.masterId)?.own;
    return [
        ...(own ? judgeCounter(own) : []),
        ...values.flatMap(judgeCounter),
        ...(own && values.length > 0 ? judgeOptions(own, values) : []),
        ...(own && master ? judgeVariant(own, master) : []),
    ];
};
/** What cannot be true, in the order of severity. */
export function* findContradictions(products) {
    const findings = yield* flatMap(products.values(), (product) => judgeProduct(product, products));
    return yield* sortInSteps(findings, (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
