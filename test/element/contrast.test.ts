import {expect} from 'chai';
import {contrastOf} from '../helpers/contrast.js';
import {loadScriptTag, openFrame} from '../helpers/frame.js';
import {openRoom} from '../helpers/stock-room.js';
import {until} from '../helpers/until.js';

const STATES = [
  'in-stock',
  'low-stock',
  'out-of-stock',
  'backorder',
  'unavailable',
];

/** Where shops put words about stock, in the styles that they stand on. */
const STYLES: Record<string, {url: string; boxes: string[]}> = {
  'Bootstrap 3': {
    url: '/node_modules/bootstrap-3/dist/css/bootstrap.min.css',
    boxes: [
      '',
      'well',
      'panel-footer',
      'jumbotron',
      'breadcrumb',
      'alert alert-success',
      'alert alert-info',
      'alert alert-warning',
      'alert alert-danger',
    ],
  },
  'Bootstrap 5': {
    url: '/node_modules/bootstrap/dist/css/bootstrap.min.css',
    boxes: [
      '',
      'bg-light',
      'card-footer bg-body-tertiary',
      'bg-body-secondary',
      'alert alert-success',
      'alert alert-info',
      'alert alert-warning',
      'alert alert-danger',
      'alert alert-secondary',
      'alert alert-primary',
    ],
  },
};

const ids = STATES.map((_, index) => `${30 + index}`);
const products = Object.fromEntries(
  STATES.map((availability, index) => [
    ids[index],
    {availability, ...(availability === 'low-stock' && {left: 2})},
  ]),
);
const elements = ids
  .map((id) => `<true-stock product-id="${id}">In Stock</true-stock>`)
  .join('');

describe('L6 contrast', () => {
  for (const [name, {url, boxes}] of Object.entries(STYLES)) {
    for (const age of ['0', '120']) {
      const what = age === '0' ? 'fresh' : 'some minutes old';
      it(`L6 words, ${what}, can be read everywhere in ${name}`, async () => {
        const {endpoint, put} = await openRoom({});
        await put({body: {version: 1, products}, headers: {age}});
        const page = await openFrame({
          html:
            `<link rel="stylesheet" href="${url}"><body>` +
            boxes.map((box) => `<p class="${box}">${elements}</p>`).join(''),
        });
        await loadScriptTag(page, {endpoint});
        const all = [...page.document.querySelectorAll('true-stock')];
        await until(() => all.every(({snapshot}) => snapshot));
        expect(all.every(({stale}) => stale)).to.equal(age !== '0');
        const weak = all
          .filter((one) => contrastOf(one) < 4.5)
          .map(({availability, parentElement}) => {
            return `${availability} on .${parentElement!.className}`;
          });
        expect(weak.join('; ')).to.equal('');
        const backgrounds = new Set(
          all.map(
            (one) => getComputedStyle(one.parentElement!).backgroundColor,
          ),
        );
        // The style is there: they are not all on white.
        expect(backgrounds.size).to.be.greaterThan(6);
      });
    }
  }
});
