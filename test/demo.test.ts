import {expect} from 'chai';
import {CATALOGUE, LISTING} from '../demo/mock/catalogue.js';
import {startGallery} from '../demo/shop/gallery.js';
import {listingHtml} from '../demo/shop/listing-html.js';

const read = async (path: string) => {
  const response = await fetch(`/demo/${path}`);
  if (!response.ok) throw new Error(`/demo/${path}: ${response.status}`);
  return response.text();
};

/** The page as scripts/build-demo.mjs puts it together. */
async function demoPage(): Promise<Document> {
  const page = (await read('index.html'))
    .replace('<!-- listing -->', listingHtml(LISTING))
    .replace('<!-- panel -->', await read('panel/panel.html'));
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  // The test server adds its own script to every page that it serves.
  parsed.querySelector('[src^="/__web-dev-server"]')?.remove();
  return parsed;
}

describe('the demo page', () => {
  it('has a product page and forty cards, each product once', async () => {
    const elements = (await demoPage()).querySelectorAll('true-stock');
    const ids = [...elements].map((it) => it.getAttribute('product-id'));
    expect(ids).to.have.length(41);
    expect(ids).to.eql(CATALOGUE.map(({id}) => id));
    expect(new Set(ids).size).to.equal(41);
  });

  it('gates a button in a form that a wish list shares', async () => {
    const page = await demoPage();
    for (const element of page.querySelectorAll('true-stock')) {
      const id = element.getAttribute('for') ?? '';
      const button = page.getElementById(id) as HTMLButtonElement;
      const form = button.form;
      const wish = form?.querySelector('[formaction="wish-list"]');
      const product = form?.querySelector<HTMLInputElement>(
        '[name="product_id"]',
      );
      expect(wish, id).to.be.instanceOf(HTMLButtonElement);
      expect(product?.value).to.equal(element.getAttribute('product-id'));
    }
  });

  it("holds the server's own words for each product", async () => {
    const page = await demoPage();
    const wordsOf = (id: string) =>
      page.querySelector(`true-stock[product-id="${id}"]`)?.textContent;
    expect(wordsOf('28')).to.equal('In Stock');
    expect(wordsOf('33')).to.equal('Out Of Stock');
    expect(wordsOf('49')).to.equal('Ships in 2–3 weeks');
  });

  it('uses no id twice, and names every control', async () => {
    const page = await demoPage();
    const ids = [...page.querySelectorAll('[id]')].map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const label of page.querySelectorAll<HTMLLabelElement>('label[for]')) {
      expect(page.getElementById(label.htmlFor), label.htmlFor).not.to.equal(
        null,
      );
    }
  });

  it('has no inline script, no inline style and nothing from elsewhere', async () => {
    const page = await demoPage();
    const inline = 'script:not([src]), style, [style], [onclick], [onsubmit]';
    expect(page.querySelectorAll(inline)).to.have.length(0);
    for (const node of page.querySelectorAll('[src], [href]')) {
      const url = node.getAttribute('src') ?? node.getAttribute('href');
      const isOwn = /^(?![a-z]+:|\/)/.test(url ?? '');
      expect(isOwn || node.matches('[itemprop]'), url ?? '').to.equal(true);
    }
  });

  it('draws every product', async () => {
    const drawings = await read('images/goods.svg');
    const tones = await read('styles/tones.css');
    for (const {drawing, tone} of CATALOGUE) {
      expect(drawings).to.include(`<symbol id="${drawing}"`);
      expect(tones).to.include(`.tone-${tone} {`);
    }
  });
});

describe("the demo's parts", () => {
  it('escape the names that they print', () => {
    const [first] = LISTING;
    if (!first) throw new Error('The listing is empty.');
    const html = listingHtml([{...first, name: '<b>"Salt" & rye</b>'}]);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelector('b')).to.equal(null);
    expect(page.querySelector('h3')?.textContent).to.equal(
      '<b>"Salt" & rye</b>',
    );
  });

  it('show the picture that was chosen', async () => {
    const gallery = (await demoPage()).getElementById('gallery');
    if (!gallery) throw new Error('index.html has no gallery.');
    startGallery(gallery);
    const back = gallery.querySelector<HTMLElement>('[aria-label="Back"]');
    back?.click();
    const shown = gallery.querySelector('.gallery-stage use');
    expect(shown?.getAttribute('href')).to.equal(
      'images/goods.svg#sweater-back',
    );
    const pressed = gallery.querySelectorAll('[aria-pressed="true"]');
    expect([...pressed]).to.eql([back]);
  });
});
