import {expect} from 'chai';
import {answered} from './helpers/fixture.js';
import {elementIn, loadScriptTag, openFrame} from './helpers/frame.js';
import {openRoom} from './helpers/stock-room.js';

const PRODUCTS = {30: {availability: 'in-stock'}};

const HEADERS = {
  'Cache-Control': 'public, max-age=0, s-maxage=2',
  ETag: '"1"',
};

const GATED =
  '<true-stock product-id="30" for="button-cart">Server</true-stock>' +
  '<button id="button-cart">Add to cart</button>';

const openShop = async (
  html = GATED,
  data: Record<string, string> = {},
  headers: Record<string, string> = HEADERS,
) => {
  const room = await openRoom(PRODUCTS);
  const asOf = String(Math.floor(Date.now() / 1000));
  await room.put({
    headers: {'Stock-As-Of': asOf, ...headers},
    body: {version: 1, products: PRODUCTS},
  });
  const page = await openFrame({html: `<!doctype html><body>${html}`});
  await loadScriptTag(page, {endpoint: room.endpoint, ...data});
  if (html.includes('<true-stock')) await answered(await elementIn(page));
  return {page, room};
};

/** What is found, by name. */
const findingsOf = async (page: Window) => {
  const {findings, text, ok} = await page.TrueStock!.diagnose();
  return {
    ok,
    text,
    of: Object.fromEntries(findings.map((one) => [one.name, one])),
  };
};

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
      Headers: 'good',
      Cookies: 'good',
      Clocks: 'good',
      Elements: 'good',
      'Add-to-cart': 'good',
      Attributes: 'good',
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

  for (const [what, answer, expected] of [
    ['a failure', {status: 500}, /status 500/],
    ['maintenance', {status: 503}, /status 503/],
    [
      'a page of HTML',
      {headers: {'Content-Type': 'text/html'}, body: '<html>'},
      /text\/html in place of JSON/,
    ],
  ] as const) {
    it(`says so when the endpoint answers with ${what}`, async () => {
      const {page, room} = await openShop();
      await room.put(answer);
      const {Endpoint} = (await findingsOf(page)).of;
      expect(Endpoint).to.include({state: 'bad'});
      expect(Endpoint!.found).to.match(expected);
      expect(Endpoint!.mend).to.be.a('string');
    });
  }

  it('says so when the answer is of another version', async () => {
    const {page, room} = await openShop();
    await room.put({body: {version: 2, products: {}}});
    const {Answer} = (await findingsOf(page)).of;
    expect(Answer).to.include({state: 'bad'});
    expect(Answer!.found).to.match(/Version 2/);
  });

  it('says so when the endpoint leads elsewhere: no poll follows it', async () => {
    const {page, room} = await openShop();
    const {endpoint: elsewhere} = await openRoom(PRODUCTS);
    await room.put({mode: `redirect:${elsewhere}?ids=30`});
    const {ok, of} = await findingsOf(page);
    expect(ok).to.equal(false);
    expect(of.Endpoint).to.include({state: 'bad'});
    expect(of.Endpoint!.found).to.include(`${elsewhere}?ids=30`);
  });

  it('names products that the answer lacks, and records of no use', async () => {
    const {page, room} = await openShop(
      `${GATED}<true-stock product-id="31"></true-stock>`,
    );
    await room.put({
      body: {version: 1, products: {31: {availability: 'instock'}}},
    });
    const {Answer} = (await findingsOf(page)).of;
    expect(Answer).to.include({state: 'bad'});
    expect(Answer!.found).to.match(/nothing of 30\b/);
    expect(Answer!.found).to.match(/31 \{"availability":"instock"\}/);
  });

  it('tells of an answer that ends the asking', async () => {
    const {page, room} = await openShop();
    await room.put({body: {version: 1, refresh: -1, products: PRODUCTS}});
    const {Answer} = (await findingsOf(page)).of;
    expect(Answer).to.include({state: 'note'});
    expect(Answer!.found).to.match(/refresh/);
  });

  it('finds what keeps caches from sharing an answer', async () => {
    const {page} = await openShop(GATED, {}, {...HEADERS, Vary: 'Cookie'});
    const {Cookies} = (await findingsOf(page)).of;
    expect(Cookies).to.include({state: 'bad'});
    expect(Cookies!.found).to.match(/varies/);
  });

  it('asks the endpoint of an element that has its own', async () => {
    const {endpoint} = await openRoom(PRODUCTS);
    const {page} = await openShop(
      `${GATED}<true-stock product-id="31" endpoint="${endpoint}"></true-stock>`,
    );
    const {findings} = await page.TrueStock!.diagnose();
    const found = findings
      .filter(({name}) => name === 'Endpoint')
      .map(({found: text}) => text);
    expect(found).to.have.lengthOf(2);
    expect(found[1]).to.include(`${endpoint}?ids=31 answers`);
  });

  it('takes buttons of the cart for what they are', async () => {
    const {page} = await openShop(
      `${GATED}<button formaction="?route=checkout/cart.remove">x</button>`,
    );
    expect((await findingsOf(page)).of['Add-to-cart']!.state).to.equal('good');
  });

  it('misses headers that caches and clocks need', async () => {
    const {page, room} = await openShop();
    await room.put({
      headers: {'Cache-Control': 'no-store', 'Stock-As-Of': null, ETag: null},
      body: {version: 1, products: PRODUCTS},
    });
    const {Headers} = (await findingsOf(page)).of;
    expect(Headers).to.include({state: 'bad'});
    expect(Headers!.found).to.match(/Stock-As-Of/);
  });

  it('sees a server whose times do not agree', async () => {
    const {page} = await openShop(GATED, {}, {...HEADERS, 'Stock-As-Of': '1'});
    const {Clocks} = (await findingsOf(page)).of;
    expect(Clocks).to.include({state: 'bad'});
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

  it('sees a second copy of the script', async () => {
    const {page} = await openShop();
    await loadScriptTag(page, {}, '/dist/true-stock.min.js?copy');
    const {Script} = (await findingsOf(page)).of;
    expect(Script).to.include({state: 'note'});
    expect(Script!.found).to.match(/^2 tags/);
  });

  it('says so when there is no endpoint', async () => {
    const page = await openFrame({html: ''});
    await loadScriptTag(page);
    const {of} = await findingsOf(page);
    expect(of.Endpoint).to.include({state: 'bad', found: 'None is given.'});
    // The page itself is not asked in its place.
    expect(of).not.to.include.any.keys('Answer', 'Headers', 'Cookies');
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
