import {expect} from 'chai';
import {findingsOf, GATED, openShop} from '../helpers/diagnosed-shop.js';
import {loadScriptTag, openFrame} from '../helpers/frame.js';

describe('TrueStock.diagnose()', () => {
  it('finds nothing wrong on a page where all is right', async () => {
    const {page} = await openShop();
    const {ok, of, text} = await findingsOf(page);
    const states = Object.entries(of).map(([name, {state}]) => [name, state]);
    expect(Object.fromEntries(states)).to.eql({
      Script: 'good',
      Settings: 'good',
      Endpoint: 'good',
      Answer: 'good',
      Verify: 'good',
      Headers: 'good',
      Cookies: 'good',
      Clocks: 'good',
      Elements: 'good',
      'Add-to-cart': 'good',
      Attributes: 'good',
      Lines: 'good',
      'Stock words': 'good',
      Errors: 'good',
    });
    expect(ok).to.equal(true);
    expect(text).to.include(`True Stock ${page.TrueStock!.version} on `);
    expect(text).to.match(/Counters: requests \d+/);
  });

  it('leaves the page as it was', async () => {
    const {page} = await openShop();
    const before = page.document.documentElement.outerHTML;
    await findingsOf(page);
    expect(page.document.documentElement.outerHTML).to.equal(before);
  });

  it('takes buttons of the cart for what they are', async () => {
    const {page} = await openShop(
      `${GATED}<button formaction="?route=checkout/cart.remove">x</button>`,
    );
    expect((await findingsOf(page)).of['Add-to-cart']!.state).to.equal('good');
  });

  it('finds a button that nobody gates', async () => {
    const {page} = await openShop(
      `${GATED}<button name="add-to-cart">Buy</button>`,
    );
    const control = (await findingsOf(page)).of['Add-to-cart']!;
    expect(control.state).to.equal('bad');
    expect(control.found).to.match(/1 gated; not gated: <button> “Buy”/);
  });

  it('finds an id that is not there, and a page without elements', async () => {
    const {page} = await openShop(
      '<true-stock product-id="30" for="gone">Server</true-stock>',
    );
    expect((await findingsOf(page)).of.Elements!.found).to.match(/for/);
    const {page: empty} = await openShop('');
    expect((await findingsOf(empty)).of.Elements!.state).to.equal('bad');
  });

  it('finds attributes and settings that nobody reads', async () => {
    const {page} = await openShop(
      '<true-stock product-id="30" prodct="1" low="-1" class="x" data-a="b">' +
        'Server</true-stock>',
      {intervall: '9', low: 'many'},
    );
    const {Attributes, Settings} = (await findingsOf(page)).of;
    expect(Attributes!.found).to.match(/has "prodct"/);
    expect(Attributes!.found).to.match(/has low="-1"/);
    expect(Attributes!.found).not.to.match(/class|data-a/);
    expect(Attributes!.mend).to.match(/^See the table.*; give a number/);
    expect(Settings!.found).to.match(/data-intervall="9"/);
    expect(Settings!.found).to.match(/data-low="many"/);
  });

  it('reads the tag of a script that has another name', async () => {
    const page = await openFrame({html: ''});
    await loadScriptTag(page, {low: 'many'}, '/dist/%74rue-stock.min.js');
    const {Settings} = (await findingsOf(page)).of;
    expect(Settings!.found).to.match(/data-low="many"/);
  });

  it('sees an element that belongs to another copy', async () => {
    const page = await openFrame({html: ''});
    const {HTMLElement: Base} = page;
    page.customElements.define('true-stock', class extends Base {});
    await loadScriptTag(page);
    const {Script} = (await findingsOf(page)).of;
    expect(Script).to.include({state: 'bad'});
    expect(Script!.found).to.match(/^Version .*another copy/);
  });

  it('sees a second copy of the script', async () => {
    const {page} = await openShop();
    await loadScriptTag(page, {}, '/dist/true-stock.min.js?copy');
    const {Script} = (await findingsOf(page)).of;
    expect(Script).to.include({state: 'note'});
    expect(Script!.found).to.match(/^2 tags/);
  });

  it('is fetched by nobody who does not ask', async () => {
    const {page} = await openShop();
    const fetched = page.performance
      .getEntriesByType('resource')
      .filter(({name}) => name.includes('/debug.js'));
    expect(fetched).to.eql([]);
    expect(page.document.getElementById('true-stock-debug')).to.equal(null);
  });
});
