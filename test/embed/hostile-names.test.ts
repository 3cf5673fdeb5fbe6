import {expect} from 'chai';
import type {TrueStockElement} from 'true-stock';
import {waitForStock} from '../helpers/fixture.js';
import {elementIn, openFrame} from '../helpers/frame.js';
import {openRoom} from '../helpers/stock-room.js';
import {visibleText} from '../helpers/visible-text.js';
import {until} from '../helpers/until.js';

/** Every name that an object has from its interfaces. */
function namesOf(object: object): string[] {
  const above = Reflect.getPrototypeOf(object);
  return above === Object.prototype || !above
    ? []
    : [...Object.getOwnPropertyNames(above), ...namesOf(above)];
}

const tags = (names: Iterable<string>, tag: (name: string) => string) =>
  [...new Set(names)].map(tag).join('');

const FORM_NAMES = namesOf(document.createElement('form'));
const FIELDS = tags(
  FORM_NAMES,
  (name) => `<input type="hidden" name="${name}">`,
);

/** What we read of the document: a frame with each name there is would be slow. */
const DOCUMENT_NAMES = [
  ...['adoptedStyleSheets', 'baseURI', 'body', 'createElement'],
  ...['currentScript', 'documentElement', 'querySelector'],
  ...['querySelectorAll', 'timeline', 'visibilityState'],
];

/** What we and Lit read of a window, and browsers may not have. */
const WINDOW_NAMES = [
  ...['TrueStock', 'jQuery', 'trustedTypes', 'ShadyCSS', 'litNonce'],
  ...['reactiveElementVersions', 'reactiveElementPolyfillSupport'],
  'litPropertyMetadata',
];

const DATA = JSON.stringify({
  '@type': 'Product',
  offers: {availability: 'https://schema.org/InStock'},
});

interface Parts {
  /** Stands before the product. */
  readonly before?: string;
  /** Further fields of its form. */
  readonly fields?: string;
  readonly after?: string;
  readonly gates?: string;
}

/** A page whose own names hide those of the platform. */
async function openPage({
  before = '',
  fields = '',
  after = '',
  gates = 'add',
}: Parts) {
  const room = await openRoom({30: {availability: 'out-of-stock', left: 0}});
  const page = await openFrame({
    html: `<!doctype html><html lang="de"><body>${before}
      <script type="application/ld+json">${DATA}</script>
      <form id="buy" style="display:flex">${fields}
        <input name="quantity" value="2">
        <true-stock product-id="30" for="${gates}" announce>Server</true-stock>
        <button id="add">Add</button>${after}
      </form>
      <script src="/dist/true-stock.min.js" data-endpoint="${room.endpoint}"></script>`,
  });
  // The names hide what a test calls, too.
  const find = <Kind extends Element>(selector: string) =>
    Document.prototype.querySelector.call(page.document, selector) as Kind;
  const sent: string[] = [];
  page.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(
      new FormData(event.target as HTMLFormElement).get('quantity') as string,
    );
  });
  const faults: string[] = [];
  page.addEventListener('error', ({message}) => faults.push(message));
  page.addEventListener('unhandledrejection', ({reason}) =>
    faults.push(String(reason)),
  );
  const shown = await waitForStock(find<TrueStockElement>('true-stock'));
  return {page, room, find, sent, faults, shown};
}

const PAGES: Record<string, Parts> = {
  'images with the names of the document': {
    before: tags(namesOf(document), (name) => `<img name="${name}" alt="">`),
  },
  'two images with each name of the document': {
    before: tags(
      namesOf(document),
      (name) => `<img name="${name}" alt=""><img name="${name}" alt="">`,
    ),
  },
  'frames with names of the document that we read': {
    before: tags(
      DOCUMENT_NAMES,
      (name) => `<iframe hidden name="${name}"></iframe>`,
    ),
  },
  'forms with the names of the document': {
    after: `</form>${tags(namesOf(document), (name) => `<form name="${name}"></form>`)}`,
  },
  'fields with the names of their form': {fields: FIELDS},
  'a form with such fields beside the button': {
    after: `</form><form>${FIELDS}</form>`,
    fields: '</form><form>',
  },
  'such fields in the form that it gates': {fields: FIELDS, gates: 'buy'},
  'elements with the names of the window': {
    before: tags(WINDOW_NAMES, (id) => `<a id="${id}"></a>`),
  },
  'forms with the names of the window': {
    before: tags(
      WINDOW_NAMES,
      (id) =>
        `<form hidden id="${id}"><input name="ajaxPrefilter"><input name="get"></form>`,
    ),
  },
  'frames with the names of the window': {
    before: tags(
      WINDOW_NAMES,
      (name) => `<iframe hidden name="${name}"></iframe>`,
    ),
  },
};

describe('on a page that has', () => {
  for (const [what, parts] of Object.entries(PAGES)) {
    it(`G1 G3 ${what}, it shows, gates and says why`, async () => {
      const {page, find, sent, faults, shown} = await openPage(parts);
      await until(() => visibleText(shown) === 'Ausverkauft');
      const button = find<HTMLButtonElement>('#add');
      button.click();
      HTMLFormElement.prototype.requestSubmit.call(button.form, button);
      expect(sent).to.eql([]);
      const reason = find(`#${button.getAttribute('aria-describedby')}`);
      expect(reason.textContent).to.equal('Ausverkauft');
      expect(reason.getBoundingClientRect().height).to.be.above(0);
      await until(() => find('script[type*=ld]').textContent.includes('OutOf'));
      expect(page.performance.getEntriesByType('resource').length).to.be.above(
        1,
      );
      expect(faults).to.eql([]);
    });

    it(`G5 G8 ${what}, it sells again, once`, async () => {
      const {room, find, sent, faults, shown} = await openPage(parts);
      await room.put({
        body: {version: 1, products: {30: {availability: 'in-stock'}}},
      });
      await shown.refresh();
      find<HTMLButtonElement>('#add').click();
      await until(() => sent.length);
      expect(sent).to.eql(['2']);
      expect(faults).to.eql([]);
    });
  }
});

describe('on a page whose jQuery throws at whatever is read', () => {
  for (const [what, code] of Object.entries({
    'a proxy':
      'window.jQuery = new Proxy(() => {}, {get() { throw Error("stub"); }})',
    'a getter':
      'Object.defineProperty(window, "jQuery", {get() { throw Error("stub"); }})',
  })) {
    it(`G1 G3 ${what}: it gates and says why`, async () => {
      const {find, sent, shown} = await openPage({
        before: `<script>${code}</script>`,
      });
      await until(() => visibleText(shown) === 'Ausverkauft');
      const button = find<HTMLButtonElement>('#add');
      button.click();
      button.form!.requestSubmit(button);
      expect(button.ariaDisabled).to.equal('true');
      expect(sent).to.eql([]);
    });
  }
});

describe('on the page of a theme whose forms have such fields', () => {
  for (const [what, html] of Object.entries({
    'the product': `<div id="product"><h1>Mug</h1><form>${FIELDS}
      <input name="product_id" value="30"><input name="quantity" value="1">
      <button type="button" id="button-cart">Add</button></form></div>`,
    'a card': `<form class="product-thumb" lang="de">${FIELDS}<h4>Mug</h4>
      <p class="price">5</p><div style="display:flex"><button type="button"
      onclick="cart.add('30')">Add</button><form>${FIELDS}</form></div></form>`,
    'a card that a script adds': `<template><form>${FIELDS}<h4>Mug</h4>
      <p class="price">5</p><button type="button"
      data-product-id="30" class="add-to-cart">Add</button></form></template>
      <script>addEventListener('load', () => document.body.append(
        document.querySelector('template').content))</script>`,
  })) {
    it(`G1 G4 ${what} is found, shown, gated and given back`, async () => {
      const room = await openRoom({30: {availability: 'out-of-stock'}});
      const page = await openFrame({
        html: `<!doctype html><body>${html}
          <script src="/dist/true-stock.min.js" data-theme="opencart" data-endpoint="${room.endpoint}"></script>`,
      });
      const faults: string[] = [];
      page.addEventListener('error', ({message}) => faults.push(message));
      await until(() => page.document.querySelector('true-stock'));
      const shown = await waitForStock(await elementIn(page));
      const button = page.document.querySelector('button')!;
      await until(() => button.ariaDisabled === 'true');
      const reason = page.document.getElementById(
        button.getAttribute('aria-describedby')!,
      )!;
      expect(reason.getBoundingClientRect().height).to.be.above(0);
      page.TrueStock!.configure({theme: false});
      await until(() => !shown.isConnected);
      expect(button.ariaDisabled).to.equal(null);
      expect(reason.isConnected).to.equal(false);
      expect(faults).to.eql([]);
    });
  }
});

const ROOM = {30: {availability: 'low-stock', left: 3}};
const SCRIPT = '/dist/true-stock.min.js';
const BODY = '<true-stock product-id="30">Server</true-stock>';

describe('the script tag', () => {
  it('G1 keeps its settings as a module', async () => {
    const {endpoint} = await openRoom(ROOM);
    const page = await openFrame({
      html: `<script type="module" src="${SCRIPT}" data-endpoint="${endpoint}"></script>${BODY}`,
    });
    const shown = await waitForStock(await elementIn(page));
    expect(visibleText(shown)).to.equal('Only 3 left');
  });

  it('G1 is never mistaken for an image of its name', async () => {
    const {endpoint} = await openRoom(ROOM);
    const page = await openFrame({
      html: `<!doctype html><html lang="de"><body>
        <img name="currentScript" src="/evil/x.png" data-endpoint="/evil/stock" alt="">
        ${BODY}<script src="${SCRIPT}" data-endpoint="${endpoint}"></script>`,
    });
    const shown = await waitForStock(await elementIn(page));
    await until(() => visibleText(shown) === 'Nur noch 3 Stück auf Lager');
    const asked = page.performance
      .getEntriesByType('resource')
      .filter(({name}) => /\/evil\/(?!x\.png)/.test(name));
    expect(asked).to.eql([]);
  });

  it('G1 starts beside an element with the id of its global', async () => {
    const {endpoint} = await openRoom(ROOM);
    const page = await openFrame({
      html: `<a id="TrueStock"></a>${BODY}
        <script src="${SCRIPT}" data-endpoint="${endpoint}"></script>`,
    });
    const shown = await waitForStock(await elementIn(page));
    expect(visibleText(shown)).to.equal('Only 3 left');
    expect(page.TrueStock!.version).to.match(/^\d/);
  });
});
