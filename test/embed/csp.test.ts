import {expect} from 'chai';
import {waitForStock} from '../helpers/fixture.js';
import {elementIn, openFrame} from '../helpers/frame.js';
import {visibleText} from '../helpers/visible-text.js';
import {until} from '../helpers/until.js';

const PAGE = '/test/embed/csp/page.html';
const ROOM = '/e2e/stock/content-security-policy';

const put = (record: object) =>
  fetch(ROOM, {
    method: 'POST',
    body: JSON.stringify({body: {version: 1, products: {30: record}}}),
  });

const openPage = async () => {
  const page = await openFrame({url: PAGE});
  const {violations} = page as unknown as {violations: string[]};
  return {page, violations};
};

describe('under a strict content security policy', () => {
  it('L2 shows and gates, and breaks no rule', async () => {
    const policy = (await fetch(PAGE)).headers.get('Content-Security-Policy');
    expect(policy).to.equal(
      "default-src 'none'; script-src 'self'; connect-src 'self'; " +
        "style-src 'none'; require-trusted-types-for 'script'; " +
        'trusted-types lit-html',
    );
    await put({availability: 'low-stock', left: 3});
    const {page, violations} = await openPage();
    const shown = await waitForStock(await elementIn(page));
    expect(visibleText(shown)).to.equal('Only 3 left');
    expect(getComputedStyle(shown).color).to.equal('rgb(138, 75, 0)');

    await put({availability: 'out-of-stock'});
    await page.TrueStock!.refresh();
    const button = page.document.querySelector('button')!;
    expect(shown.blocked).to.equal(true);
    expect(page.getComputedStyle(button).cursor).to.equal('not-allowed');
    const reason = page.document.querySelector('[data-true-stock-reason]')!;
    expect(reason.textContent).to.equal('Out of stock');
    expect(reason.getBoundingClientRect().height).to.be.greaterThan(8);
    const submits: Event[] = [];
    page.addEventListener('submit', (event) => submits.push(event));
    button.click();
    expect(submits).to.eql([]);
    expect(violations).to.eql([]);
  });

  it('L2 would have been told of a broken rule', async () => {
    const {page, violations} = await openPage();
    page.document.body.setAttribute('style', 'color: red');
    await until(() => violations.length);
    expect(violations[0]).to.match(/^style-src/);
  });
});
