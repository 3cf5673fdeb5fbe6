// Brings the files of in-page/ into a page, as `themeTrial`.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

import {rollup} from 'rollup';

const entry = fileURLToPath(new URL('in-page/index.js', import.meta.url));

const bundle = async () => {
  const built = await rollup({input: entry});
  const {output} = await built.generate({format: 'iife', name: 'themeTrial'});
  return output[0].code;
};

const source = await bundle();

const axe = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Calls a function of in-page/ in the page. */
export const inPage = async (page, name, ...values) => {
  const isThere = await page.evaluate(() => 'themeTrial' in globalThis);
  if (!isThere) await page.evaluate(source);
  return page.evaluate(
    (called, given) => globalThis.themeTrial[called](...given),
    name,
    values,
  );
};

/** What axe says of the contrast of our texts: their colours are named. */
export const faintTexts = async (page) => {
  // Without any, axe throws.
  if (!(await page.$('true-stock'))) return [];
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const found = await globalThis.axe.run(
      {include: [['true-stock'], ['[data-true-stock-reason]']]},
      {runOnly: ['color-contrast'], elementRef: false},
    );
    return found.violations.flatMap(({nodes}) =>
      nodes.map(({any, html}) => {
        const {fgColor, bgColor, contrastRatio} = any[0].data;
        return `${contrastRatio}:1, ${fgColor} on ${bgColor}: ${html.slice(0, 80)}`;
      }),
    );
  });
};
