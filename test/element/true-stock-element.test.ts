import {expect} from 'chai';
import {pause, resume, type TrueStockElement} from 'true-stock';
import 'true-stock/define';
import {stopTime} from '../helpers/fake-clock.js';
import {waitForStock, mount, refreshAndDraw} from '../helpers/fixture.js';
import {answerOf, type MockStock, mockStock} from '../helpers/mock-stock.js';
import {visibleText} from '../helpers/visible-text.js';

const MINUTE_MS = 60_000;

/** Before anything is known: the mock answers when it is told to. */
const element = (id: string, attributes = '') =>
  mount(`<true-stock product-id="${id}" ${attributes}>Server</true-stock>`);

const shows = async (id: string, attributes = '') =>
  visibleText(await waitForStock(element(id, attributes)));

describe('<true-stock> tells the truth', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
  });

  afterEach(resume);

  it('T1 shows a number at or below `low` only', async () => {
    expect(await shows('30')).to.equal('Only 3 left');
    expect(await shows('31')).to.equal('In stock');
    expect(await shows('31', 'low="10"')).to.equal('Only 10 left');
    expect(await shows('30', 'low="2"')).to.equal('In stock');
    expect(await shows('30', 'low="0"')).to.equal('In stock');
  });

  it('T1 shows no number that is not told, or not counted', async () => {
    mock.body = answerOf({30: {availability: 'low-stock'}});
    expect(await shows('30')).to.equal('In stock');
    mock = await mockStock();
    expect(await shows('32', 'low="100"')).to.equal('In stock');
    expect(await shows('33', 'low="9999"')).to.equal('In stock');
  });

  it('T2 makes a bad record unknown, and leaves the others', async () => {
    const bad = [null, '', '5', NaN, -1, 1.5, 1e9, {}, [], true];
    for (const left of bad) {
      mock = await mockStock();
      mock.body = answerOf({
        30: {availability: 'low-stock', left: left ?? null},
        31: {availability: 'low-stock', left: 4},
      });
      const wrong = element('30');
      const errors: string[] = [];
      wrong.addEventListener('true-stock-error', ({error}) => {
        errors.push(error.code);
      });
      expect(await shows('31')).to.equal('Only 4 left');
      await wrong.updateComplete;
      expect(wrong.availability, JSON.stringify(left)).to.equal('unknown');
      expect(visibleText(wrong)).to.equal('Server');
      expect(errors).to.eql(['record']);
    }
  });

  it('T3 takes a record whole', async () => {
    mock.body = answerOf({30: {availability: 'low-stock', left: 3}});
    const shown = await waitForStock(element('30'));
    mock.body = answerOf({30: {availability: 'low-stock', label: 'A few'}});
    await refreshAndDraw(shown);
    expect(visibleText(shown)).to.equal('A few');
    mock.body = answerOf({30: {availability: 'low-stock'}});
    await refreshAndDraw(shown);
    expect(visibleText(shown)).to.equal('In stock');
    expect(shown.snapshot?.record).to.not.have.any.keys('left', 'label');
  });

  it('T5 says when it was checked once it is old, then nothing', async () => {
    const clock = stopTime(new Date(2026, 10, 5, 14, 2, 30).valueOf());
    const shown = element('30', 'lang="en-GB"');
    await refreshAndDraw(shown);
    pause();
    const after = async (ms: number) => {
      await clock.tickAsync(ms);
      await shown.updateComplete;
      return [visibleText(shown), shown.availability, shown.stale];
    };
    expect(await after(0)).to.eql(['Only 3 left', 'low-stock', false]);
    expect(await after(37_000)).to.eql(['Only 3 left', 'low-stock', false]);
    expect(await after(1000)).to.eql([
      'In stock, checked 14:02',
      'low-stock',
      true,
    ]);
    expect(shown.hasAttribute('stale')).to.equal(true);
    expect(shown.shadowRoot?.querySelector('[part=count]')).to.equal(null);
    expect(await after(5 * MINUTE_MS - 43_000)).to.eql([
      'In stock, checked 14:02',
      'low-stock',
      true,
    ]);
    expect(await after(10_000)).to.eql(['Server', 'unknown', false]);
    expect(shown.hasAttribute('stale')).to.equal(false);
    expect(shown.getAttribute('availability')).to.equal('unknown');
  });

  it('T5 lets "out of stock" age and expire all the same', async () => {
    const clock = stopTime();
    const shown = element('34');
    await refreshAndDraw(shown);
    pause();
    expect(visibleText(shown)).to.equal('Out of stock');
    await clock.tickAsync(MINUTE_MS);
    await shown.updateComplete;
    expect(visibleText(shown)).to.match(/^Out of stock, checked /);
    await clock.tickAsync(5 * MINUTE_MS);
    await shown.updateComplete;
    expect(visibleText(shown)).to.equal('Server');
  });

  it('T5 comes back to a definite claim with the next answer', async () => {
    const clock = stopTime();
    const shown = element('30');
    await refreshAndDraw(shown);
    pause();
    await clock.tickAsync(MINUTE_MS);
    await refreshAndDraw(shown);
    expect(shown.stale).to.equal(false);
    expect(visibleText(shown)).to.equal('Only 3 left');
  });

  it('T6 never calls a backorder "in stock"', async () => {
    mock.body = answerOf({30: {availability: 'backorder', left: 4}});
    const shown = await waitForStock(element('30'));
    expect(visibleText(shown)).to.equal('Available on backorder');
    expect(shown.getAttribute('availability')).to.equal('backorder');
  });
});

describe('<true-stock> without the truth', () => {
  const refusals = {
    html: 'content',
    truncated: 'content',
    'wrong-version': 'version',
    'server-error': 'status',
    offline: 'network',
  } as const;

  const codesOf = (shown: TrueStockElement) => {
    const codes: string[] = [];
    shown.addEventListener('true-stock-error', ({error, retryAt}) => {
      codes.push(error.code);
      expect(retryAt).to.be.greaterThan(Date.now());
    });
    return codes;
  };

  for (const [failure, code] of Object.entries(refusals)) {
    it(`L8 shows the server's text: ${failure}`, async () => {
      const mock = await mockStock();
      mock.controls.failure = failure as keyof typeof refusals;
      const shown = element('30');
      const codes = codesOf(shown);
      await refreshAndDraw(shown);
      expect(codes).to.eql([code]);
      expect(visibleText(shown)).to.equal('Server');
      expect(shown.availability).to.equal('unknown');
      mock.controls.failure = 'none';
      await refreshAndDraw(shown);
      expect(visibleText(shown)).to.equal('Only 3 left');
    });
  }
});
