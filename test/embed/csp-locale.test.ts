import {expect} from 'chai';
import {elementIn, openFrame} from '../helpers/frame.js';
import {visibleText} from '../helpers/visible-text.js';
import {until} from '../helpers/until.js';

const PAGE = '/test/embed/csp/locale.html';
const ROOM = '/e2e/stock/content-security-policy-locale';

describe('under a strict content security policy', () => {
  it('L2 fetches the words of the page’s language', async () => {
    const policy = (await fetch(PAGE)).headers.get('Content-Security-Policy');
    expect(policy).to.match(/^default-src 'none'; script-src 'self';/);
    const products = {30: {availability: 'out-of-stock'}};
    const body = {version: 1, products};
    await fetch(ROOM, {method: 'POST', body: JSON.stringify({body})});
    const page = await openFrame({url: PAGE});
    const {violations} = page as unknown as {violations: string[]};
    const shown = await elementIn(page);
    await until(() => visibleText(shown) === 'Ausverkauft');
    expect(violations).to.eql([]);
  });
});
