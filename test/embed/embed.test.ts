import {expect} from 'chai';
import {waitForStock} from '../helpers/fixture.js';
import {elementIn, loadScriptTag, openFrame} from '../helpers/frame.js';
import {visibleText} from '../helpers/visible-text.js';
import {openRoom} from '../helpers/stock-room.js';
import {until} from '../helpers/until.js';

const LOW = {30: {availability: 'low-stock', left: 4}};
const html = '<true-stock product-id="30">Server</true-stock>';

/** A page with one element, its endpoint and its errors. */
const openPage = async (inner = html) => {
  const room = await openRoom(LOW);
  const page = await openFrame({html: inner});
  const faults: string[] = [];
  page.addEventListener('error', ({message}) => faults.push(message));
  page.addEventListener('unhandledrejection', ({reason}) => {
    faults.push(String(reason));
  });
  return {page, room, faults};
};

const polls = async ({log}: Awaited<ReturnType<typeof openRoom>>) =>
  (await log()).map(({url}) => url.slice(url.indexOf('?')));

describe('the script tag', () => {
  it('shows stock, with no more than a tag and an element', async () => {
    const {page, room} = await openPage();
    await loadScriptTag(page, {endpoint: room.endpoint});
    const shown = await waitForStock(await elementIn(page));
    expect(visibleText(shown)).to.equal('Only 4 left');
    expect(await polls(room)).to.eql(['?ids=30']);
  });

  it('leaves the elements of a page to the task after its own', async () => {
    const {page, room} = await openPage();
    const script = page.document.createElement('script');
    script.dataset['endpoint'] = room.endpoint;
    script.text = await (await fetch('/dist/true-stock.min.js')).text();
    page.document.head.append(script);
    const element = page.document.querySelector('true-stock')!;
    expect(element).to.be.an.instanceOf(page.customElements.get('true-stock'));
    expect(!!element.shadowRoot).to.equal(false);
    expect(visibleText(await waitForStock(element))).to.equal('Only 4 left');
  });

  it('takes an element that came first, or comes later', async () => {
    const {page, room} = await openPage('');
    await loadScriptTag(page, {endpoint: room.endpoint});
    page.document.body.innerHTML = html;
    const shown = await waitForStock(await elementIn(page));
    expect(shown.availability).to.equal('low-stock');
  });

  it('P1 polls once when it is loaded twice, in two versions', async () => {
    const {page, room, faults} = await openPage();
    await loadScriptTag(page, {endpoint: room.endpoint});
    const {TrueStock} = page;
    await loadScriptTag(page, {endpoint: '/elsewhere', low: '1'});
    await loadScriptTag(page, {}, '/dist/true-stock.min.js?other');
    const shown = await waitForStock(await elementIn(page));
    expect(page.TrueStock).to.equal(TrueStock);
    expect(visibleText(shown)).to.equal('Only 4 left');
    await page.TrueStock!.refresh();
    expect(await polls(room)).to.eql(['?ids=30', '?ids=30']);
    expect(page.TrueStock!.stats().requests).to.equal(2);
    expect(faults).to.eql([]);
  });

  it('P1 polls once beside the package', async () => {
    const {page, room, faults} = await openPage(html + html);
    await loadScriptTag(page, {endpoint: room.endpoint});
    await waitForStock(await elementIn(page));
    const module = page.document.createElement('script');
    module.type = 'module';
    module.textContent = `
      import {createStockClient} from '/build/src/client.js';
      createStockClient({endpoint: '${room.endpoint}'}).watch('30', (it) => {
        document.body.dataset.seen = it.record?.left;
      });`;
    page.document.head.append(module);
    await until(() => page.document.body.dataset.seen);
    expect(page.document.body.dataset.seen).to.equal('4');
    await page.TrueStock!.refresh();
    expect(await polls(room)).to.have.length(2);
    expect(faults).to.eql([]);
  });

  it('takes its settings from data-*', async () => {
    const {page, room} = await openPage(
      html + '<true-stock product-id="30" low="9">Server</true-stock>',
    );
    await loadScriptTag(page, {
      endpoint: room.endpoint,
      interval: '60',
      low: '2',
      lang: 'ar-EG',
      onUnknown: 'block',
      verify: 'off',
      messages: '{"inStock":"Here","lowStock":{"other":"{count} here"}}',
    });
    const [plain, own] = page.document.querySelectorAll('true-stock');
    await waitForStock(plain!);
    await waitForStock(own!);
    expect(visibleText(plain!)).to.equal('Here');
    expect(visibleText(own!)).to.equal('٤ here');
  });

  it('leaves the defaults where data-* are wrong', async () => {
    const {page, room, faults} = await openPage();
    await loadScriptTag(page, {
      endpoint: room.endpoint,
      interval: 'fast',
      low: '-1',
      onUnknown: 'maybe',
      verify: 'perhaps',
      messages: '{',
      lang: 'no language at all',
      theme: 'unheard-of',
    });
    const shown = await waitForStock(await elementIn(page));
    expect(visibleText(shown)).to.equal('Only 4 left');
    expect(faults).to.eql([]);
  });

  for (const messages of [
    'null',
    '5',
    '"text"',
    '[]',
    '{"lowStock":5}',
    '{"lowStock":{"one":"x"}}',
    '{"lowStock":null}',
    '{"lowStock":{"other":[]}}',
  ]) {
    it(`shows its own words for data-messages='${messages}'`, async () => {
      const {page, room, faults} = await openPage();
      await loadScriptTag(page, {endpoint: room.endpoint, messages});
      const shown = await waitForStock(await elementIn(page));
      expect(visibleText(shown)).to.equal('Only 4 left');
      expect(faults).to.eql([]);
    });
  }

  it('L8 leaves a page without endpoint as it was', async () => {
    for (const endpoint of [undefined, '', 'http://[', '/no/such/endpoint']) {
      const {page, faults} = await openPage(
        '<true-stock product-id="30" for="add">Server</true-stock>' +
          '<button id="add">Add</button>',
      );
      await loadScriptTag(page, endpoint === undefined ? {} : {endpoint});
      const shown = await elementIn(page);
      const clicks: Event[] = [];
      const button = page.document.querySelector('button')!;
      button.addEventListener('click', (event) => clicks.push(event));
      await page.TrueStock!.refresh();
      await shown.updateComplete;
      button.click();
      await until(() => clicks.length);
      expect(visibleText(shown), endpoint).to.equal('Server');
      expect(button.outerHTML).to.equal('<button id="add">Add</button>');
      expect(faults).to.eql([]);
    }
  });
});
