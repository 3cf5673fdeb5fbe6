import {expect} from 'chai';
import {waitForStock} from '../helpers/fixture.js';
import {elementIn, loadScriptTag, openFrame} from '../helpers/frame.js';
import {openRoom} from '../helpers/stock-room.js';
import {visibleText} from '../helpers/visible-text.js';
import {until} from '../helpers/until.js';

const OUT = {30: {availability: 'out-of-stock', left: 0}};
const DATA = {
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Mug',
  image: ['/a.jpg', '/b.jpg'],
  offers: [
    {'@type': 'Offer', price: '5', availability: 'https://schema.org/InStock'},
  ],
};

/** A page in which an old library ran first. */
const openPage = async (library: string) => {
  const room = await openRoom(OUT);
  const page = await openFrame({
    html: `<script>${library}</script>
      <script type="application/ld+json">${JSON.stringify(DATA)}</script>
      <form>
        <true-stock product-id="30" for="add">Server</true-stock>
        <button id="add">Add</button>
      </form>`,
  });
  const faults: string[] = [];
  const heard: string[] = [];
  page.addEventListener('error', ({message}) => faults.push(message));
  page.addEventListener('unhandledrejection', ({reason}) => {
    faults.push(String(reason));
  });
  for (const type of ['change', 'block']) {
    page.addEventListener(`true-stock-${type}`, () => heard.push(type));
  }
  page.document.addEventListener('submit', (event) => {
    faults.push('submitted');
    event.preventDefault();
  });
  await loadScriptTag(page, {endpoint: room.endpoint});
  const shown = await waitForStock(await elementIn(page));
  return {page, shown, faults, heard};
};

const LIBRARIES = {
  'puts another Event in place (MooTools)':
    'window.Event = function (event) { return {event: event}; };',
  'makes Event a list of its helpers (Prototype)':
    'window.Event = {observe: function () {}, stop: function () {}};',
  'gives arrays a toJSON (Prototype)':
    'Array.prototype.toJSON = function () { return "[" + this.map(function (value) { return JSON.stringify(value); }).join(", ") + "]"; };',
  'gives all objects a value':
    'Object.prototype.shop = "mugs"; Object.prototype.pages = 3;',
  'gives all objects what is a setting here':
    'Object.prototype.messages = {outOfStock: "Gone"}; Object.prototype.onUnknown = "block"; Object.prototype.low = 0;',
  'gives all objects a function':
    'Object.prototype.extend = function () { return this; };',
};

describe('beside a library that', () => {
  for (const [what, library] of Object.entries(LIBRARIES)) {
    it(`G1 ${what}, it shows, gates and tells`, async () => {
      const {page, shown, faults, heard} = await openPage(library);
      expect(visibleText(shown)).to.equal('Out of stock');
      await until(() => heard.includes('change'));
      page.document.querySelector('button')!.click();
      await until(() => heard.includes('block'));
      expect(faults).to.eql([]);
    });

    it(`L7 ${what}, structured data is what it was, but for the state`, async () => {
      const {page} = await openPage(library);
      const node = page.document.querySelector('script[type*=ld]')!;
      await until(() => node.textContent.includes('OutOfStock'));
      const [offer] = DATA.offers;
      const offers = [
        {...offer, availability: 'https://schema.org/OutOfStock'},
      ];
      expect(JSON.parse(node.textContent)).to.eql({...DATA, offers});
    });
  }
});
