import {expect} from 'chai';
import {CATALOGUE, LISTING} from '../../demo/mock/catalogue.js';
import {pageHtml} from '../../demo/shop/page-html.js';
import {THEMES, pagesOf} from '../../demo/shop/pages.js';
import {cardHtml} from '../../demo/shop/plain-html.js';

const read = async (path: string) => {
  const response = await fetch(`/demo/${path}`);
  if (!response.ok) throw new Error(`/demo/${path}: ${response.status}`);
  return response.text();
};

const parse = (html: string): Document =>
  new DOMParser().parseFromString(html, 'text/html');

const pages = THEMES.flatMap((theme) =>
  pagesOf(theme).map((page) => ({
    name: `${theme.name}/${page.name}`,
    page: parse(pageHtml(theme, page)),
  })),
);

const pageOf = (name: string): Document => {
  const found = pages.find((page) => page.name === name);
  if (!found) throw new Error(`There is no page ${name}.`);
  return found.page;
};

describe("the demo shop's pages", () => {
  it('are a listing, a cart and a page of each product, in every theme', () => {
    expect(THEMES.map(({name}) => name)).to.eql([
      'opencart-4',
      'opencart-3',
      'plain',
    ]);
    expect(pages).to.have.length(THEMES.length * (CATALOGUE.length + 2));
    expect(new Set(pages.map(({name}) => name)).size).to.equal(pages.length);
  });

  it('lead to each other only', () => {
    for (const {name, page} of pages) {
      const links = page.querySelectorAll('a[href$=".html"]');
      expect(links.length, name).to.be.greaterThan(0);
      for (const link of links) {
        const target = `${name.split('/')[0]}/${link.getAttribute('href')}`;
        expect(
          pages.some((other) => `${other.name}.html` === target),
          `${name} → ${target}`,
        ).to.equal(true);
      }
    }
  });

  it('use no id twice, and name every control', () => {
    const labels = pages.flatMap(({name, page}) =>
      [...page.querySelectorAll<HTMLLabelElement>('label[for]')].map(
        (label) => ({name, named: page.getElementById(label.htmlFor)}),
      ),
    );
    expect(labels.length).to.be.greaterThan(0);
    for (const {name, named} of labels) expect(named, name).not.to.equal(null);
    for (const {name, page} of pages) {
      const ids = [...page.querySelectorAll('[id]')].map(({id}) => id);
      expect(new Set(ids).size, name).to.equal(ids.length);
    }
  });

  it('take nothing from elsewhere', () => {
    for (const {name, page} of pages) {
      const nodes = page.querySelectorAll('[src], link[rel]');
      expect(nodes.length, name).to.be.greaterThan(0);
      for (const node of nodes) {
        const url = node.getAttribute('src') ?? node.getAttribute('href');
        expect(url, name).to.match(/^\.\.\/\.\.\//);
      }
    }
  });

  it("hold the server's own words for each product", () => {
    const listing = pageOf('plain/listing');
    const wordsOf = (id: string) =>
      listing.querySelector(`true-stock[product-id="${id}"]`)?.textContent;
    expect(wordsOf('28')).to.equal('In Stock');
    expect(wordsOf('33')).to.equal('Out Of Stock');
    expect(wordsOf('49')).to.equal('Ships in 2–3 weeks');
    for (const theme of ['opencart-3', 'opencart-4']) {
      const line = pageOf(`${theme}/product-33`).querySelector('h1 + ul');
      expect(line?.textContent).to.match(/Availability: Out Of Stock\s*$/);
    }
  });

  it('gate, in the own theme, a button in a form that a wish list shares', () => {
    const listing = pageOf('plain/listing');
    const elements = [...listing.querySelectorAll('true-stock')];
    expect(
      elements.map((element) => element.getAttribute('product-id')),
    ).to.eql(LISTING.map(({id}) => id));
    for (const element of elements) {
      const id = element.getAttribute('for') ?? '';
      const {form} = listing.getElementById(id) as HTMLButtonElement;
      expect(form?.querySelector('[formaction*="wishlist"]'), id).to.not.equal(
        null,
      );
    }
  });

  it('draw every product', async () => {
    const drawings = await read('images/goods.svg');
    const tones = await read('styles/tones.css');
    for (const {drawing, tone} of CATALOGUE) {
      expect(drawings).to.include(`<symbol id="${drawing}"`);
      expect(tones).to.include(`.tone-${tone} {`);
    }
  });

  it('escape the names that they print', () => {
    const [first] = LISTING;
    if (!first) throw new Error('The listing is empty.');
    const card = parse(cardHtml({...first, name: '<b>"Salt" & rye</b>'}, true));
    expect(card.querySelector('b')).to.equal(null);
    expect(card.querySelector('h3')?.textContent).to.equal(
      '<b>"Salt" & rye</b>',
    );
  });
});

describe('the bench', () => {
  it('has no inline script, no inline style and nothing from elsewhere', async () => {
    const page = parse(await read('index.html'));
    // The test server adds its own script to every page that it serves.
    page.querySelector('[src^="/__web-dev-server"]')?.remove();
    const inline = 'script:not([src]), style, [style], [onclick]';
    expect(page.querySelectorAll(inline)).to.have.length(0);
    const nodes = page.querySelectorAll('[src], [href]');
    expect(nodes.length).to.be.greaterThan(0);
    for (const node of nodes) {
      const url = node.getAttribute('src') ?? node.getAttribute('href');
      expect(url).to.match(/^(?![a-z]+:|\/)/);
    }
  });
});
