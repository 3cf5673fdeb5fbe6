// npm run test:attack -- [--only PART] [--full | --count N] [--seed S]
// Attacks what takes text from strangers with generated input, and prints how
// much was tried. The same seed gives the same input.
import {parseArgs} from 'node:util';

import {partsOf} from '../real-servers/parts-of.mjs';
import {runSuite} from '../real-servers/report.mjs';

const PARTS = ['reader', 'endpoint', 'settings', 'pages', 'admin'];

const OPTIONS = {
  /** One of the parts. */
  only: {type: 'string'},
  /** As many cases as SECURITY.md names; without it, a tenth to a hundredth. */
  full: {type: 'boolean', default: false},
  count: {type: 'string'},
  seed: {type: 'string', default: '1'},
};

const wholeNumber = (name, text) => {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Error(`--${name} takes a whole number, not "${text}".`);
};

await runSuite(async ({scene}) => {
  const {values} = parseArgs({options: OPTIONS});
  const seed = wholeNumber('seed', values.seed);
  for (const part of partsOf(PARTS, values.only)) {
    const {attack, small, full} = await import(`./${part}/part.mjs`);
    const usual = values.full ? full : small;
    const count =
      values.count === undefined ? usual : wholeNumber('count', values.count);
    await scene(part, (step) => attack({step, count, seed}));
  }
});
