import {expect} from 'chai';
import {openFrame} from '../helpers/frame.js';
import {listenTo} from '../helpers/live-regions.js';
import {openRoom} from '../helpers/stock-room.js';
import {until} from '../helpers/until.js';

const PAGE = '/test/embed/csp/theme.html';
const HERE = {availability: 'in-stock'};
const SIZES = {...HERE, options: {224: {11: 0, 12: 4}}};
const GONE = {availability: 'out-of-stock'};

interface Recorded {
  readonly violations: string[];
  readonly added: string[];
}

const open = async () => {
  const page = await openFrame({url: PAGE});
  const {added, violations} = page as unknown as Recorded;
  const {document} = page;
  const {endpoint, put} = await openRoom({42: HERE, 28: HERE});
  const ask = async (products: object) => {
    await put({body: {version: 1, products}});
    await page.TrueStock!.refresh();
  };
  page.TrueStock!.configure({endpoint: new URL(endpoint, location.href)});
  await page.TrueStock!.refresh();
  const elements = [...document.querySelectorAll('true-stock')];
  expect(elements).to.have.length(2);
  await until(() => elements.every(({snapshot}) => snapshot));
  const find = (selector: string) =>
    document.querySelector<HTMLElement>(selector)!;
  return {page, document, added, violations, ask, elements, find};
};

const seenReason = (page: Window, control: HTMLElement) => {
  const id = control.getAttribute('aria-describedby')!;
  const reason = page.document.getElementById(id)!;
  const {flexShrink, fontWeight} = page.getComputedStyle(reason);
  const {height} = reason.getBoundingClientRect();
  return {text: reason.textContent, flexShrink, fontWeight, height};
};

describe('a theme under a strict content security policy', () => {
  it('L2 is bound, gated and spoken of, and no rule is broken', async () => {
    const {page, document, added, violations, ask, find} = await open();
    const announcements = listenTo(document);
    const button = find('#button-cart');

    await ask({42: SIZES, 28: HERE});
    const small = find('option[value="11"]');
    expect(small.getAttribute('aria-disabled')).to.equal('true');
    expect(small.textContent).to.match(/Out of stock/);

    await ask({42: GONE, 28: GONE});
    // A line of its own is bold; one beside a label does not shrink.
    const card = find('.product-thumb button');
    expect(seenReason(page, button).fontWeight).to.equal('700');
    expect(seenReason(page, card).flexShrink).to.equal('0');
    for (const control of [button, card]) {
      const {text, height} = seenReason(page, control);
      expect(text).to.equal('Out of stock');
      expect(height).to.be.greaterThan(8);
      expect(page.getComputedStyle(control).cursor).to.equal('not-allowed');
      control.click();
    }
    expect(added).to.eql([]);
    await until(() => announcements.length);
    expect(announcements[0]).to.include('Field camera: Out of stock');
    const region = find('[role=status]');
    expect(page.getComputedStyle(region).position).to.match(/fixed|absolute/);

    await ask({42: HERE, 28: HERE});
    button.click();
    await until(() => added.length);
    expect(added).to.eql(['42']);
    expect(violations.join('; ')).to.equal('');
  });

  it('L2 is taken off again, and no rule is broken', async () => {
    const {page, document, violations, ask} = await open();
    await ask({42: GONE, 28: GONE});
    page.TrueStock!.configure({theme: false});
    expect(document.querySelectorAll('true-stock')).to.have.length(0);
    expect(document.body.innerHTML).not.to.include('data-true-stock');
    expect(document.querySelectorAll('li')[1]!.textContent).to.equal(
      'Availability: In Stock',
    );
    expect(violations.join('; ')).to.equal('');
  });

  it('L2 has a page whose policy would tell', async () => {
    const {headers} = await fetch(PAGE);
    const policy = headers.get('Content-Security-Policy');
    expect(policy).to.include("require-trusted-types-for 'script'");
    expect(policy).to.include("script-src 'self'");
    const {document, violations} = await open();
    document.body.setAttribute('style', 'color: red');
    await until(() => violations.length);
    expect(violations[0]).to.match(/^style-src/);
  });
});
