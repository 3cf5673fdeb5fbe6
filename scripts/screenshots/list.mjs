// What README and docs/states.md show: a link to the QA page, what must be on it,
// and the part of it that the picture is of.

/** The whole QA page, sharp on any screen. */
const BENCH = {width: 1240, height: 840, deviceScaleFactor: 1.5};
/** A shop's page in the width that a picture in a document has. */
const PAGE = {width: 1180, height: 900};
const PRODUCT = '[data-quick-view-part]';
const BUY = `${PRODUCT} > :last-child`;
const MAX_HEIGHT = 264;

const state = (availability, more = '') =>
  `true-stock[availability="${availability}"]${more}`;

/** A screenshot of what is beside the product's image. */
const ofPage = (name, hash, shows, more = {}) => ({
  name,
  hash,
  shows,
  of: BUY,
  maxHeight: MAX_HEIGHT,
  size: PAGE,
  ...more,
});

const SCARF = '#page=product-30&product=30';

/** Makes the endpoint fail after its first response, in faster time. */
const failing = (failure) => async (page) => {
  await page.evaluate((name) => {
    location.hash += `&interval=15&speed=60&failure=${name}`;
  }, failure);
};

const waitFor = (selector) => async (page, frame) => {
  await frame.waitForSelector(selector, {timeout: 30_000});
};

/** The texts of a language are loaded separately. */
const waitForArabic = (page, frame) =>
  frame.waitForFunction(() =>
    /\p{Script=Arabic}/u.test(
      document.querySelector('true-stock').shadowRoot.textContent,
    ),
  );

const inOrder =
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
    {maxHeight: 344},
  ),
  ofPage('aging', SCARF, state('low-stock'), {
    act: inOrder(
      failing('server-error'),
      waitFor(state('low-stock', '[stale]')),
    ),
  }),
  ofPage('unknown', SCARF, state('low-stock'), {
    act: inOrder(failing('server-error'), waitFor(state('unknown'))),
  }),
  ofPage('dark', `${SCARF}&scheme=dark`, state('low-stock')),
  ofPage(
    'forced-colours',
    `${SCARF}&scheme=contrast&stock=30:0`,
    state('out-of-stock', '[blocked]'),
  ),
  ofPage('right-to-left', `${SCARF}&dir=rtl&lang=ar`, state('low-stock'), {
    act: waitForArabic,
  }),
  ofPage('opencart-3', `${SCARF}&look=opencart-3`, state('low-stock'), {
    of: PRODUCT,
    maxHeight: 400,
  }),
  ofPage('own-theme', `${SCARF}&look=plain`, state('low-stock'), {
    of: PRODUCT,
    maxHeight: 400,
  }),
  {
    name: 'bench',
    hash: '#story=crowd',
    shows: state('out-of-stock', '[blocked]'),
    size: BENCH,
    maxBytes: 120_000,
    until: '.outcome[data-phase="done"]',
  },
  {
    name: 'bench-phone',
    hash: '#tab=stories',
    shows: state('in-stock'),
    size: {width: 360, height: 780},
  },
];
