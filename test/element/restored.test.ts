import {expect} from 'chai';
import 'true-stock/define';
import {addLocale, type TrueStockElement} from 'true-stock';
import {waitForStock, fixture, refreshAndDraw} from '../helpers/fixture.js';
import {wordsOf} from '../helpers/locales.js';
import {mockStock, type MockStock} from '../helpers/mock-stock.js';
import {until} from '../helpers/until.js';
import {visibleText} from '../helpers/visible-text.js';

/** Adds a style sheet of the page until the test ends. */
const pageRules = (css: string) => fixture(`<style>${css}</style>`);

const regions = () => document.querySelectorAll('[data-true-stock-live]');

describe('what we put on a page', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
  });

  const openBlocked = async () => {
    const place = fixture(
      '<true-stock product-id="30" for="add" announce>Server</true-stock><button id="add">Add</button>',
    );
    const element = await waitForStock(place.querySelector('true-stock')!);
    mock.shop.update('30', {quantity: 0});
    await refreshAndDraw(element);
    return {place, element, control: place.querySelector('button')!};
  };

  for (const name of ['availability', 'blocked']) {
    it(`G3 an attribute ${name} that a morph takes away is back`, async () => {
      const {element} = await openBlocked();
      const before = element.getAttribute(name);
      element.removeAttribute(name);
      await until(() => element.getAttribute(name) === before);
      element.setAttribute(name, 'wrong');
      await until(() => element.getAttribute(name) === before);
    });
  }

  it('T5 an attribute stale that a page sets is not true of it', async () => {
    const {element} = await openBlocked();
    element.setAttribute('stale', '');
    await until(() => !element.hasAttribute('stale'));
  });

  it('G3 a page that takes an attribute away each time gets its way in the end', async () => {
    const {element} = await openBlocked();
    let taken = 0;
    const observer = new MutationObserver(() => {
      if (!element.hasAttribute('availability')) return;
      taken++;
      element.removeAttribute('availability');
    });
    observer.observe(element, {attributeFilter: ['availability']});
    element.removeAttribute('availability');
    await until(() => taken > 1);
    let before;
    do {
      before = taken;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    } while (taken !== before);
    expect(taken).to.be.below(100);
    observer.disconnect();
  });

  it('L5 the live region is rendered, whatever rules the page has', async () => {
    pageRules(`div:empty,p:empty,[role=status]:empty,body>:empty{display:none}
      [role=status]{display:none;visibility:hidden}`);
    await openBlocked();
    const [region] = regions();
    const {display, visibility} = getComputedStyle(region!);
    expect(display).to.not.equal('none');
    expect(visibility).to.equal('visible');
  });

  it('L5 a live region that a page removes is back, and there is one', async () => {
    await openBlocked();
    regions()[0]!.remove();
    await until(() => regions().length);
    expect(regions()).to.have.length(1);
  });

  it('G3 a page that replaces its list of style sheets leaves the look', async () => {
    const {element, control} = await openBlocked();
    const before = document.adoptedStyleSheets.length;
    document.adoptedStyleSheets = [];
    fixture('<p>Free returns</p>');
    await until(() => getComputedStyle(control).cursor === 'not-allowed');
    element.remove();
    expect(document.adoptedStyleSheets).to.have.length(before - 1);
  });

  for (const depth of [1, 2]) {
    const openShadow = async () => {
      let root: Element | ShadowRoot = fixture('');
      for (let level = 0; level < depth; level++) {
        const host: HTMLElement = document.createElement('div');
        root.append(host);
        root = host.attachShadow({mode: 'open'});
      }
      root.innerHTML =
        '<p><true-stock product-id="34" for="add">Server</true-stock></p><div><button id="add">Add</button></div>';
      const found = root;
      const find = <Kind extends Element>(selector: string) =>
        found.querySelector<Kind>(selector)!;
      const element = find<TrueStockElement>('true-stock');
      await waitForStock(element);
      return {root, find, element};
    };

    it(`G3 the look and the reason are in shadow root ${depth} deep`, async () => {
      const {find} = await openShadow();
      await until(() => find('[data-true-stock-reason]'));
      const line = getComputedStyle(find('[data-true-stock-reason]'));
      expect([line.display, line.fontWeight]).to.eql(['block', '700']);
      expect(getComputedStyle(find('#add')).cursor).to.equal('not-allowed');
    });

    it(`G2 a control that is replaced ${depth} deep is blocked, too`, async () => {
      const {find, root} = await openShadow();
      await until(() => find('[data-true-stock-reason]'));
      find('div').innerHTML = '<button id="add">Add</button>';
      await until(() => find('#add').getAttribute('aria-disabled') === 'true');
      expect(root.querySelectorAll('[data-true-stock-reason]')).to.have.length(
        1,
      );
    });
  }
});

describe('the language in force', () => {
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
    addLocale('de', await wordsOf('de'));
  });

  const GERMAN = /noch 3/i;

  it('L3 is that of the host above a shadow root', async () => {
    const host = fixture('<section lang="de"><p></p></section>').querySelector(
      'p',
    )!;
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = '<true-stock product-id="30">Server</true-stock>';
    const element = await waitForStock(root.querySelector('true-stock')!);
    await until(() => GERMAN.test(visibleText(element)));
  });

  for (const lang of ['de_DE', 'de-DE', 'DE']) {
    it(`L3 is German for lang="${lang}"`, async () => {
      const place = fixture(
        `<div lang="${lang}"><true-stock product-id="30">Server</true-stock></div>`,
      );
      const element = await waitForStock(place.querySelector('true-stock')!);
      await until(() => GERMAN.test(visibleText(element)));
    });
  }

  it('L3 changes with a lang above: words, reasons and notes', async () => {
    const place = fixture(
      `<div lang="en"><true-stock product-id="35" for="add">Server</true-stock>
        <form><label><input type="radio" name="option[224]" value="12"> S</label>
        <button type="button" id="add">Add</button></form></div>`,
    );
    const element = await waitForStock(place.querySelector('true-stock')!);
    mock.shop.update('35', {quantity: 0});
    await refreshAndDraw(element);
    const words = () => [
      visibleText(element),
      place.querySelector('[data-true-stock-reason]')?.textContent,
      place.querySelector('label')!.textContent.trim(),
    ];
    expect(words()).to.eql([
      'Out of stock',
      'Out of stock',
      'S – Out of stock',
    ]);
    place.firstElementChild!.setAttribute('lang', 'de');
    await until(() => words()[0] === 'Ausverkauft');
    await until(() => words()[1] === 'Ausverkauft');
    expect(words()).to.eql(['Ausverkauft', 'Ausverkauft', 'S – Ausverkauft']);
  });

  /** Replaces text as a translating browser does. */
  const translate = (node: Node) => {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      const font = document.createElement('font');
      font.innerHTML = '<font></font>';
      font.firstElementChild!.textContent = text.data.replace(
        'Out of stock',
        'Agotado',
      );
      text.replaceWith(font);
    }
  };

  it('G7 a translated note is taken back, and until then not written again', async () => {
    const place = fixture(
      `<true-stock product-id="35" for="add">Server</true-stock>
      <form><label><input type="radio" name="option[224]" value="12"> S</label>
      <button type="button" id="add">Add</button></form>`,
    );
    const label = place.querySelector('label')!;
    const element = await waitForStock(place.querySelector('true-stock')!);
    await until(() => label.textContent.includes('Out of stock'));
    translate(label);
    await refreshAndDraw(element);
    expect(label.textContent.trim()).to.equal('S – Agotado');
    mock.shop.setValueQuantity('35', '12', 9);
    await refreshAndDraw(element);
    expect(label.textContent.trim()).to.equal('S');
  });

  it('G3 a translated reason is not written again while it says the same', async () => {
    const place = fixture(
      '<true-stock product-id="34" for="add">Server</true-stock><button id="add">Add</button>',
    );
    const element = await waitForStock(place.querySelector('true-stock')!);
    const reason = place.querySelector('[data-true-stock-reason]')!;
    translate(reason);
    const control = place.querySelector('button')!;
    for (const type of ['pointerover', 'pointerdown', 'focusin', 'input']) {
      control.dispatchEvent(new Event(type, {bubbles: true}));
    }
    await refreshAndDraw(element);
    expect(reason.textContent).to.equal('Agotado');
  });
});
