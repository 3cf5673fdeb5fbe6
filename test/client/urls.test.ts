import {expect} from 'chai';
import {describe, it} from 'node:test';
import {createPage, MINUTE, SECOND} from '../helpers/virtual-world.js';
import {follow} from '../helpers/virtual-tab.js';

const STRANGE = [
  '',
  ' 42',
  '42\n',
  '4,2',
  '4:2',
  'a/b',
  'a&b',
  '%34%32',
  '+42',
  'größe',
  '٤٢',
  'x'.repeat(65),
];

describe('what is asked for', () => {
  it('P1 1,000 watchers cost one request a tick', async () => {
    const {world, client} = await createPage();
    for (let index = 0; index < 1000; index++) {
      follow(client, String(1 + (index % 100)));
    }
    expect(await world.requestsIn(5 * SECOND)).to.equal(1);
    expect(await world.requestsIn(10 * MINUTE)).to.be.within(37, 45);
  });

  it('P1 ids are sorted and unique, whatever the order on the page', async () => {
    const {world, client} = await createPage();
    for (const id of ['100', '9', '30', '9']) follow(client, id);
    await world.advance(SECOND);
    expect(world.server.last.url.href).to.equal(
      'https://shop.test/stock?ids=9,30,100',
    );
  });

  it('P1 101 products are two URLs, by order of id', async () => {
    const {world, client} = await createPage();
    for (let id = 150; id > 49; id--) follow(client, String(id));
    await world.advance(SECOND);
    const [first, second] = world.server.requests;
    expect(first?.ids).to.have.length(100);
    expect(first?.ids.slice(0, 2)).to.eql(['50', '51']);
    expect(second?.ids).to.eql(['150']);
    expect(client.peek('150').freshness).to.equal('fresh');
    expect(await world.requestsIn(MINUTE)).to.be.within(6, 9);
  });

  it('P1 a query of the endpoint is kept', async () => {
    const {world, tab} = await createPage();
    follow(tab.client({endpoint: 'https://cdn.test/s?shop=2'}), '5');
    await world.advance(SECOND);
    expect(world.server.last.url.href).to.equal(
      'https://cdn.test/s?shop=2&ids=5',
    );
  });

  it('P1 products that come later are asked for within a second', async () => {
    const {world, client} = await createPage();
    follow(client, '7');
    await world.advance(200);
    follow(client, '8');
    expect(await world.requestsIn(SECOND)).to.equal(1);
    expect(world.server.last.ids).to.eql(['7', '8']);
    expect(client.peek('8').freshness).to.equal('fresh');
  });

  it('P1 products that scroll in one by one are asked for together', async () => {
    const {world, client} = await createPage();
    const before = world.server.requests.length;
    for (let id = 1; id <= 40; id++) {
      follow(client, String(id));
      await world.advance(50);
    }
    await world.advance(SECOND);
    expect(world.server.requests.length - before).to.be.at.most(4);
  });

  it('P1 products that come in pieces are asked for together', async () => {
    const {world, client} = await createPage();
    follow(client, '7');
    await world.advance(5 * SECOND);
    const before = world.server.requests.length;
    for (const id of ['8', '9', '10', '11']) {
      await world.advance(40);
      follow(client, id);
    }
    expect(world.server.requests).to.have.length(before);
    await world.advance(50);
    expect(world.server.requests).to.have.length(before + 1);
    expect(world.server.last.ids).to.eql(['7', '8', '9', '10', '11']);
  });

  it('P3 asks on while an element comes and goes without end', async () => {
    const {world, client} = await createPage();
    follow(client, '7');
    follow(client, '8');
    await world.advance(SECOND);
    const before = world.server.requests.length;
    for (let passed = 0; passed < MINUTE; passed += 40) {
      const {stop} = follow(client, '8');
      await world.advance(40);
      stop();
    }
    expect(world.server.requests.length - before).to.be.within(3, 5);
  });

  it('P1 visibility decides whether to poll, never the URL', async () => {
    const {world, tab, client} = await createPage();
    const [near, far] = [{}, {}];
    tab.observers.place(far, 'far');
    follow(client, '7', near);
    follow(client, '8', far);
    await world.advance(SECOND);
    expect(world.server.last.ids).to.eql(['7', '8']);
    tab.observers.place(near, 'far');
    expect(await world.requestsIn(10 * MINUTE)).to.equal(0);
    tab.observers.place(far, 'near');
    expect(await world.requestsIn(SECOND)).to.equal(1);
    expect(world.server.last.ids).to.eql(['7', '8']);
    tab.observers.place(far, 'far');
    await world.advance(SECOND);
    tab.observers.place(far, 'near');
    expect(await world.requestsIn(SECOND)).to.equal(0);
  });

  it('P1 an element near the viewport counts before it is seen', async () => {
    const {tab, client} = await createPage();
    follow(client, '7', {});
    const margins = tab.observers.margins.map((margin) =>
      parseInt(String(margin), 10),
    );
    expect(margins).to.have.length(1);
    expect(margins[0]).to.be.within(50, 1000);
  });

  it('P1 a script loaded twice in one page is one engine', async () => {
    const {world, tab, client} = await createPage();
    follow(client);
    const second = (await tab.load()).client();
    follow(second);
    await world.advance(SECOND);
    expect(await world.requestsIn(10 * MINUTE)).to.be.within(37, 45);
    expect(second.peek('42').freshness).to.equal('fresh');
    client.close();
    tab.page.fire('pointermove');
    expect(await world.requestsIn(MINUTE)).to.be.within(3, 5);
    second.close();
    await world.advance(0);
    expect(tab.remains).to.eql({
      timers: 0,
      listeners: 0,
      observed: 0,
      channels: 0,
    });
  });

  for (const id of STRANGE) {
    it(`P1 the id ${JSON.stringify(id)} is data: unknown, and never asked for`, async () => {
      const {world, client} = await createPage();
      const strange = follow(client, id);
      follow(client, '42');
      await world.advance(MINUTE);
      expect(strange.last).to.include({freshness: 'unknown', record: null});
      for (const {ids} of world.server.requests) expect(ids).to.eql(['42']);
      const verdict = await client.verify({productId: id, quantity: 1});
      expect(verdict).to.eql({ok: 'unknown', reason: 'unconfirmed'});
      strange.stop();
    });
  }

  it('P1 a page of strange ids alone asks nothing', async () => {
    const {world, client} = await createPage();
    for (const id of STRANGE) follow(client, id);
    expect(await world.requestsIn(MINUTE)).to.equal(0);
  });
});
