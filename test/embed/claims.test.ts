import {expect} from 'chai';
import {waitForStock} from '../helpers/fixture.js';
import {elementIn, loadScriptTag, openFrame} from '../helpers/frame.js';
import {jsonLd, schemaOrg, textsIn} from '../helpers/json-ld.js';
import {openRoom} from '../helpers/stock-room.js';
import {until} from '../helpers/until.js';

const SCRIPT = '/dist/true-stock.min.js';

const product = (term: string) => ({
  '@type': 'Product',
  offers: {'@type': 'Offer', availability: schemaOrg(term)},
});
const JSON_LD = jsonLd(JSON.stringify(product('InStock')));
const MICRODATA =
  '<div itemscope itemtype="https://schema.org/Product">' +
  `<link itemprop="availability" href="${schemaOrg('InStock')}"></div>`;

const answer = (availability: string) => ({
  body: {version: 1, products: {30: {availability}}},
});

/** A page that claims this of a product that has sold out, and its errors. */
const openPage = async (
  claims: string,
  {src = SCRIPT, policy = ''}: {src?: string; policy?: string} = {},
) => {
  const {endpoint, put} = await openRoom({30: {availability: 'out-of-stock'}});
  const page = await openFrame({
    html:
      `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
      `${claims}<true-stock product-id="30">Server</true-stock>`,
  });
  const refused: string[] = [];
  page.addEventListener('securitypolicyviolation', ({blockedURI}) => {
    refused.push(blockedURI);
  });
  const faults: string[] = [];
  page.addEventListener('error', ({message}) => faults.push(message));
  page.addEventListener('unhandledrejection', ({reason}) => {
    faults.push(String(reason));
  });
  await loadScriptTag(page, {endpoint}, src);
  const element = await waitForStock(await elementIn(page));
  expect(element.availability).to.equal('out-of-stock');
  return {page, faults, put, refused};
};

/** Addresses of the file, as often as a page has requested it. */
const asked = (page: Window): string[] =>
  page.performance
    .getEntriesByType('resource')
    .map(({name}) => new URL(name).pathname + new URL(name).search)
    .filter((path) => path.includes('/claims'));

describe('the script tag, on a page with claims of its own', () => {
  for (const [name, claims] of Object.entries({JSON_LD, MICRODATA})) {
    it(`L7 fetches what corrects them, once: ${name}`, async () => {
      const {page, faults, put} = await openPage(claims, {
        src: `${SCRIPT}?v=a/b.1`,
      });
      const says = (term: string) => () =>
        page.document.documentElement.outerHTML.includes(schemaOrg(term));
      await until(says('OutOfStock'));
      await put(answer('in-stock'));
      await page.TrueStock!.refresh();
      await until(says('InStock'));
      await put(answer('out-of-stock'));
      await page.TrueStock!.refresh();
      await until(says('OutOfStock'));
      expect(asked(page)).to.eql(['/dist/claims.js?v=a/b.1']);
      expect(faults).to.eql([]);
    });
  }

  it('L7 corrects what the page adds later', async () => {
    const {page, put} = await openPage('');
    page.document.body.insertAdjacentHTML('beforeend', MICRODATA);
    const link = page.document.querySelector('link')!;
    await put(answer('backorder'));
    await page.TrueStock!.refresh();
    await until(() => link.href === schemaOrg('BackOrder'));
  });

  it('L7 fetches nothing on a page without any', async () => {
    const {page, put} = await openPage('<script type="text/x">{}</script>');
    await put(answer('in-stock'));
    await page.TrueStock!.refresh();
    expect(asked(page)).to.eql([]);
  });

  it('L8 leaves them where the file cannot be had', async () => {
    const {page, faults, put, refused} = await openPage(JSON_LD + MICRODATA, {
      policy: `script-src ${location.origin}${SCRIPT}`,
    });
    await until(() => refused.length > 0);
    for (const state of ['in-stock', 'out-of-stock']) {
      await put(answer(state));
      await page.TrueStock!.refresh();
      const element = page.document.querySelector('true-stock')!;
      expect(element.availability).to.equal(state);
    }
    expect(textsIn(page.document)).to.eql([JSON.stringify(product('InStock'))]);
    expect(page.document.querySelector('link')!.href).to.equal(
      schemaOrg('InStock'),
    );
    expect(refused).to.eql([`${location.origin}/dist/claims.js`]);
    expect(faults).to.eql([]);
  });
});
