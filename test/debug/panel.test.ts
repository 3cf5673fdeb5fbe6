import {expect} from 'chai';
import {openFrame} from '../helpers/frame.js';
import {until} from '../helpers/until.js';

describe('?true-stock-debug', () => {
  const openPanel = async (query = '?true-stock-debug') => {
    const page = await openFrame({url: `/test/debug/debug.html${query}`});
    const panelOf = () => page.document.getElementById('true-stock-debug');
    await until(panelOf);
    const root = panelOf()!.shadowRoot!;
    await until(() => root.querySelector('li'));
    const button = (text: string) =>
      [...root.querySelectorAll('button')].find(
        ({textContent}) => textContent === text,
      )!;
    return {page, root, button};
  };

  it('shows what is found, with what to do', async () => {
    const {root} = await openPanel();
    expect(root.querySelectorAll('li')).to.have.lengthOf(14);
    const wrong = root.querySelector('li.bad')!;
    expect(wrong.querySelector('.mend')!.textContent).not.to.equal('');
    expect(root.querySelector('[role=status]')!.textContent).to.match(
      /to mend/,
    );
  });

  it('has all of it as text', async () => {
    const {root, page} = await openPanel();
    const {value} = root.querySelector('textarea')!;
    expect(value).to.include(page.location.href);
    expect(value.split('\n').length).to.be.greaterThan(12);
  });

  it('says with a sign what is wrong, and that first', async () => {
    const {root} = await openPanel();
    const signs = [...root.querySelectorAll('.sign')].map(
      ({textContent}) => textContent,
    );
    expect(signs.join('')).to.match(/^✗+–+✓+$/);
  });

  it('reads from left to right on a page of any direction and style', async () => {
    const {page, root, button} = await openPanel();
    const {document: shop} = page;
    shop.documentElement.dir = 'rtl';
    shop.documentElement.lang = 'ar';
    shop.head.insertAdjacentHTML(
      'beforeend',
      '<style>div{display:none!important;direction:rtl!important}</style>',
    );
    const panel = root.querySelector('section')!;
    expect(page.getComputedStyle(panel).direction).to.equal('ltr');
    expect(panel.closest('[lang]') ?? root.host).to.have.property('lang', 'en');
    expect(panel.getBoundingClientRect().height).to.be.greaterThan(0);
    // The buttons must be visible without scrolling.
    const {bottom} = button('Copy').getBoundingClientRect();
    const list = root.querySelector('.findings')!;
    expect(bottom).to.be.at.most(list.getBoundingClientRect().top);
  });

  it('L2 shows its panel under a strict content security policy', async () => {
    const {page, root} = await openPanel('?csp&true-stock-debug');
    const panel = root.querySelector('section')!;
    expect(page.getComputedStyle(panel).position).to.equal('fixed');
  });

  it('copies its text, or offers it where it may not', async () => {
    const {page, root, button} = await openPanel();
    const report = root.querySelector('textarea')!;
    const status = root.querySelector('[role=status]')!;
    const clipboard = {
      writeText: async (text: string) => void copied.push(text),
    };
    const copied: string[] = [];
    // The real clipboard asks for permission, or needs focus.
    Object.defineProperty(page.navigator, 'clipboard', {value: clipboard});
    button('Copy').click();
    await until(() => status.textContent === 'Copied.');
    expect(copied).to.eql([report.value]);

    clipboard.writeText = () => Promise.reject(new DOMException('no'));
    button('Copy').click();
    await until(() => status.textContent.includes('Ctrl+C'));
    const {selectionStart, selectionEnd, value} = report;
    expect([selectionStart, selectionEnd]).to.eql([0, value.length]);
  });

  it('looks again', async () => {
    const {page, root, button} = await openPanel();
    const report = root.querySelector('textarea')!;
    const wrong = page.document.createElement('true-stock');
    wrong.setAttribute('produkt-id', '30');
    page.document.body.append(wrong);
    expect(report.value).not.to.include('produkt-id');
    button('Look again').click();
    await until(() => report.value.includes('produkt-id'));
  });

  it('closes by its button and by Escape', async () => {
    const {page, button} = await openPanel();
    button('Close').click();
    expect(page.document.getElementById('true-stock-debug')).to.equal(null);
    const {page: other, root} = await openPanel();
    root
      .querySelector('button')!
      .dispatchEvent(
        new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}),
      );
    expect(other.document.getElementById('true-stock-debug')).to.equal(null);
  });
});
