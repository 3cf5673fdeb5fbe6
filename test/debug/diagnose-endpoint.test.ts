import {expect} from 'chai';
import {
  findingsOf,
  GATED,
  HEADERS,
  openShop,
  PRODUCTS,
  secondsAgo,
  VERDICT,
} from '../helpers/diagnosed-shop.js';
import {loadScriptTag, openFrame} from '../helpers/frame.js';
import {openRoom} from '../helpers/stock-room.js';

describe('TrueStock.diagnose() asks the endpoint', () => {
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

  it('says what the endpoint finds wrong with the ids', async () => {
    const {page, room} = await openShop(
      `${GATED}<true-stock product-id="MUG.blue-2~x"></true-stock>`,
    );
    const endpoint = new URL(room.endpoint, location.href).href;
    await room.put({
      status: 400,
      headers: {'Content-Type': 'application/problem+json'},
      body: {status: 400, detail: '"ids" must be decimal.'},
    });
    const {Endpoint} = (await findingsOf(page)).of;
    expect(Endpoint).to.include({
      state: 'bad',
      found: `${endpoint}?ids=30,MUG.blue-2~x: status 400. "ids" must be decimal.`,
    });
    expect(Endpoint!.mend).to.include('decimal');
  });

  it('asks as the page does, with what the address has', async () => {
    const {page, room} = await openShop(GATED, {}, HEADERS);
    const endpoint = `${room.endpoint}?route=a/b&lang=de-de`;
    page.TrueStock!.configure({endpoint});
    const {Endpoint, Verify} = (await findingsOf(page)).of;
    expect(Endpoint!.found).to.include(`${endpoint}&ids=30 answers`);
    expect(Verify!.state).to.equal('good');
  });

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
    const {page, room} = await openShop();
    await room.put({
      body: {version: 1, products: PRODUCTS},
      headers: {...HEADERS, 'Stock-As-Of': '1'},
    });
    expect((await findingsOf(page)).of.Clocks).to.include({state: 'bad'});
  });

  it('takes an answer that a cache has kept for what it is', async () => {
    const {page, room} = await openShop();
    const body = {version: 1, products: PRODUCTS};
    const headers = {...HEADERS, 'Stock-As-Of': secondsAgo(20)};
    await room.put({headers, body, verify: VERDICT});
    expect((await findingsOf(page)).of.Clocks).to.include({state: 'good'});
    // Without a verdict, both causes are possible.
    await room.put({headers, body, verify: {status: 400}});
    expect((await findingsOf(page)).of.Clocks).to.include({state: 'note'});
  });

  it('asks what a press on add-to-cart would', async () => {
    const {page, room} = await openShop();
    const body = {version: 1, products: PRODUCTS};
    await room.put({headers: HEADERS, body});
    const {Verify} = (await findingsOf(page)).of;
    expect(Verify!.found).to.match(/\?ids=30&want=30:1: .* says nothing/);
    expect(Verify!.mend).to.match(/data-verify="off"/);
    await room.put({
      body: {...VERDICT.body, want: {30: {ok: 'unknown'}}},
      headers: HEADERS,
    });
    expect((await findingsOf(page)).of.Verify!.found).to.match(/cache/);
    await room.put({body, verify: {status: 400}});
    expect((await findingsOf(page)).of.Verify!.found).to.match(/status 400/);
    page.TrueStock!.configure({verify: 'off'});
    expect((await findingsOf(page)).of.Verify).to.include({state: 'note'});
  });

  it('says so when there is no endpoint', async () => {
    const page = await openFrame({html: ''});
    await loadScriptTag(page);
    const {of} = await findingsOf(page);
    expect(of.Endpoint).to.include({state: 'bad'});
    expect(of.Endpoint!.found).to.match(/^None is given/);
    // The page itself is not requested instead.
    expect(of).not.to.include.any.keys('Answer', 'Headers', 'Cookies');
  });

  it('says which policy forbids the question', async () => {
    const policy = "connect-src 'none'";
    const page = await openFrame({
      html: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    });
    await loadScriptTag(page, {endpoint: '/e2e/stock/forbidden'});
    const {Endpoint, Answer} = (await findingsOf(page)).of;
    expect(Endpoint).to.include({state: 'bad'});
    expect(Endpoint!.found).to.match(/policy forbids it \(connect-src\)/);
    expect(Endpoint!.mend).to.equal("Add 'self' to connect-src.");
    expect(Answer).to.include({state: 'note'});
  });

  it('says what an endpoint of another site has to allow', async () => {
    const page = await openFrame({html: ''});
    // Nothing listens there, which a page cannot tell from a CORS failure.
    await loadScriptTag(page, {endpoint: 'http://127.0.0.1:1/stock'});
    const {Endpoint} = (await findingsOf(page)).of;
    expect(Endpoint).to.include({state: 'bad'});
    expect(Endpoint!.mend).to.equal(
      `Let http://127.0.0.1:1 answer this site: Access-Control-Allow-Origin: ${location.origin}.`,
    );
  });

  it('finds a cookie that comes with the answer', async () => {
    const {page, room} = await openShop();
    const name = `seen-${room.endpoint.slice(-12)}`;
    const headers = {...HEADERS, 'Set-Cookie': `${name}=1; Path=/; Max-Age=60`};
    await room.put({headers, body: {version: 1, products: PRODUCTS}});
    const {Cookies} = (await findingsOf(page)).of;
    document.cookie = `${name}=; Path=/; Max-Age=0`;
    expect(Cookies).to.include({state: 'bad'});
    expect(Cookies!.mend).to.match(/cookies and sessions/);
  });
});
