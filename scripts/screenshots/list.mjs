// What docs/states.md shows: a link to the bench, what must be on the page, and
// the part of it that the picture is of.

/** The whole bench, a little smaller than it is. */
const BENCH = {width: 1280, height: 800, deviceScaleFactor: 0.75};
/** A shop's page in the width that a picture in a document has. */
const PAGE = {width: 1180, height: 900};
const PRODUCT = '[data-quick-view-part]';
const BUY = `${PRODUCT} > :last-child`;
/** Enough of it. */
const MOST_HEIGHT = 264;

const state = (availability, more = '') =>
  `true-stock[availability="${availability}"]${more}`;

/** A picture of what stands beside the product's image. */
const ofPage = (name, hash, shows, more = {}) => ({
  name,
  hash,
  shows,
  of: BUY,
  mostHeight: MOST_HEIGHT,
  size: PAGE,
  ...more,
});

const SCARF = '#page=product-30&product=30';

/** A failure that comes after the page has been answered, in faster time. */
const failing = (failure) => async (page) => {
  await page.evaluate((name) => {
    location.hash += `&interval=15&speed=60&failure=${name}`;
  }, failure);
};

const untilIn = (selector) => async (page, frame) => {
  await frame.waitForSelector(selector, {timeout: 30_000});
};

/** Words of a language come in a file of their own. */
const untilArabic = (page, frame) =>
  frame.waitForFunction(() =>
    /\p{Script=Arabic}/u.test(
      document.querySelector('true-stock').shadowRoot.textContent,
    ),
  );

const both =
  (...acts) =>
  async (page, frame) => {
    for (const act of acts) await act(page, frame);
  };

export const SCREENSHOTS = [
  ofPage('in-stock', '#page=product-31&product=31', state('in-stock')),
  ofPage('low-stock', SCARF, state('low-stock')),
  ofPage(
    'out-of-stock',
    `${SCARF}&stock=30:0`,
    state('out-of-stock', '[blocked]'),
  ),
  ofPage('backorder', '#page=product-49&product=49', state('backorder')),
  ofPage(
    'unavailable',
    `${SCARF}&stock=30.visible:0`,
    state('unavailable', '[blocked]'),
  ),
  ofPage(
    'too-few',
    `${SCARF}&chosen=quantity:9`,
    state('low-stock', '[blocked]'),
  ),
  ofPage(
    'size-sold-out',
    '#stock=35.13:0&chosen=224:13',
    state('in-stock', '[blocked]'),
    {mostHeight: 344},
  ),
  ofPage('aging', SCARF, state('low-stock'), {
    act: both(failing('server-error'), untilIn(state('low-stock', '[stale]'))),
  }),
  ofPage('unknown', SCARF, state('low-stock'), {
    act: both(failing('server-error'), untilIn(state('unknown'))),
  }),
  ofPage('dark', `${SCARF}&scheme=dark`, state('low-stock')),
  ofPage(
    'forced-colours',
    `${SCARF}&scheme=contrast&stock=30:0`,
    state('out-of-stock', '[blocked]'),
  ),
  ofPage('right-to-left', `${SCARF}&dir=rtl&lang=ar`, state('low-stock'), {
    act: untilArabic,
  }),
  ofPage('opencart-3', `${SCARF}&look=opencart-3`, state('low-stock'), {
    of: PRODUCT,
    mostHeight: 400,
  }),
  ofPage('own-theme', `${SCARF}&look=plain`, state('low-stock'), {
    of: PRODUCT,
    mostHeight: 400,
  }),
  {
    name: 'bench',
    hash: '#story=crowd',
    shows: state('out-of-stock', '[blocked]'),
    size: BENCH,
    until: '.outcome[data-phase="done"]',
  },
  {
    name: 'bench-phone',
    hash: '#tab=stories',
    shows: state('in-stock'),
    size: {width: 360, height: 780},
  },
];
