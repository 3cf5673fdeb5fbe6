import {expect} from 'chai';
import {findingsOf, GATED, openShop} from '../helpers/diagnosed-shop.js';
import {loadScriptTag, openFrame} from '../helpers/frame.js';

const SHOWN = '<true-stock product-id="30">Server</true-stock>';

/** The finding of a name on a page with this HTML. */
const findingOn = async (html: string, name: string) => {
  const {page} = await openShop(html);
  return (await findingsOf(page)).of[name]!;
};

describe('TrueStock.diagnose() sees on the page', () => {
  for (const [what, html, isOpen] of [
    ['a button by its class', '<a href="#" class="btn addToCart">+</a>', true],
    ['a button by its label', '<button>In den Warenkorb</button>', true],
    [
      'a button by its value',
      '<input type="submit" value="Add to cart">',
      true,
    ],
    ['a text link', '<a href="/gifts">Buy a gift for a friend</a>', false],
    ['a quick order', '<button id="quick-order">1</button>', true],
    ['a wish list', '<button class="add-to-wishlist">Add</button>', false],
    ['a comparison', '<button>Add to compare</button>', false],
    ['the cart itself', '<a href="/cart">View your cart</a>', false],
    ['a cart that is emptied', '<a class="remove-from-cart">x</a>', false],
  ] as const) {
    it(`that ${what} is ${isOpen ? 'not gated' : 'no add-to-cart'}`, async () => {
      const {state, found, mend} = await findingOn(GATED + html, 'Add-to-cart');
      expect(state, found).to.equal(isOpen ? 'bad' : 'good');
      if (isOpen) expect(mend).to.include('for');
    });
  }

  it('several lines of a product in one place, not in two', async () => {
    const card = (id: number, lines: number) =>
      `<div><h2>${id}</h2>${`<true-stock product-id="${id}"></true-stock>`.repeat(lines)}</div>`;
    const twice = await findingOn(card(30, 2) + card(40, 1), 'Lines');
    expect(twice).to.include({state: 'note'});
    expect(twice.found).to.include('product-id="30"');
    expect(twice.mend).to.include('one <true-stock>');
    const apart = card(30, 1) + card(40, 1) + card(30, 1);
    expect((await findingOn(apart, 'Lines')).state).to.equal('good');
  });

  for (const [what, html, inShadow, name, state] of [
    ['a button', GATED, '<button>Add to cart</button>', 'Add-to-cart', 'bad'],
    ['a gated button', '', GATED, 'Add-to-cart', 'good'],
    ['the button of a for', '', GATED, 'Elements', 'good'],
    ['a second line', SHOWN, SHOWN, 'Lines', 'note'],
    ['stock words', '', `<p>In stock</p>${SHOWN}`, 'Stock words', 'note'],
  ] as const) {
    it(`${what} in an open shadow root`, async () => {
      const {page} = await openShop(html);
      const host = page.document.createElement('div');
      page.document.body.append(host);
      host.attachShadow({mode: 'open'}).innerHTML = inShadow;
      const finding = (await findingsOf(page)).of[name]!;
      expect(finding.state, finding.found).to.equal(state);
    });
  }

  it('stock words of the theme beside ours, if they show', async () => {
    const own = await findingOn(
      `<ul><li>Availability: In Stock</li></ul>${SHOWN}`,
      'Stock words',
    );
    expect(own).to.include({state: 'note'});
    expect(own.found).to.include('Availability: In Stock');
    expect(own.mend).to.include('template');
    for (const html of [
      `<ul hidden><li>In Stock</li></ul>${SHOWN}`,
      `<p>We have more in stock than others.</p>${SHOWN}`,
    ]) {
      expect((await findingOn(html, 'Stock words')).state).to.equal('good');
    }
  });

  it('G1 an element without an end, whose control still shows', async () => {
    const {page} = await openShop(
      '<form><true-stock product-id="30" for="add" />' +
        '<button id="add">Add to cart</button></form>',
    );
    const {Elements} = (await findingsOf(page)).of;
    expect(Elements).to.include({state: 'bad'});
    expect(Elements!.mend).to.include('</true-stock>');
    const button = page.document.querySelector('button')!;
    expect(button.getBoundingClientRect().height).to.be.above(0);
  });

  it('what the page has thrown at the script', async () => {
    const {page} = await openShop(
      `<script>customElements.define('own-field', class extends HTMLElement {
        static formAssociated = true;
        get value() { throw new Error('no such value'); }
      });</script>
      <form><own-field name="quantity"></own-field>${GATED}</form>`,
    );
    page.document
      .querySelector<HTMLElement>('#button-cart')!
      .dispatchEvent(new page.Event('pointerover', {bubbles: true}));
    const {Errors} = (await findingsOf(page)).of;
    expect(Errors).to.include({state: 'bad'});
    expect(Errors!.found).to.include('no such value');
  });

  it('a script whose tag has lost its attributes', async () => {
    const page = await openFrame({html: `<!doctype html><body>${SHOWN}`});
    await loadScriptTag(page);
    const {Endpoint} = (await findingsOf(page)).of;
    expect(Endpoint).to.include({state: 'bad'});
    expect(Endpoint!.found).to.match(/true-stock.min.js has no data-endpoint/);
    expect(Endpoint!.mend).to.include('optimizers');
  });
});
