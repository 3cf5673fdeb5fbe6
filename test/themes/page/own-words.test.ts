import {expect} from 'chai';
import {contrastBetween} from '../../helpers/contrast.js';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import {OPENCART_3} from '../pages/opencart3.js';
import {until} from '../../helpers/until.js';

const CARD = `<div class="tile"><h4>Film</h4>
  <p><span class="wrong">Availability: In Stock</span><em class="number">12</em>
  <span class="sentence">In stock soon again</span><a class="link" href="/film">In Stock</a></p>
  <button onclick="cart.add('29')">+</button></div>
  <div class="other"><h4>Cloth</h4><span class="others">In Stock</span>
  <button onclick="cart.add('30')">+</button></div>`;

const open = (content: string) => openTheme(OPENCART_3, content);

const visibilityOf = (element: Element) =>
  element.ownerDocument.defaultView!.getComputedStyle(element).visibility;

describe('the words and colours of a theme', () => {
  afterEach(closeThemes);

  it('T6 hides only words that contradict ours, moves nothing, and gives them back', async () => {
    const page = await open(CARD);
    await page.untilAnswered();
    const html = page.find('.tile').outerHTML;
    const wrong = page.find('.wrong');
    const top = () => page.find('.sentence').getBoundingClientRect().left;
    const left = top();
    await page.sell('29', 0);
    await until(() => visibilityOf(wrong) === 'hidden', 'hidden words');
    expect(top()).to.equal(left);
    for (const selector of ['.number', '.sentence', '.link', '.others']) {
      expect(visibilityOf(page.find(selector)), selector).to.equal('visible');
    }
    await page.sell('29', 40);
    await until(() => visibilityOf(wrong) === 'visible', 'words again');
    await page.untilOpen('.tile button');
    expect(page.find('.tile').outerHTML).to.equal(html);
  });

  it('T6 hides them in the language of the page', async () => {
    const page = await openTheme(
      OPENCART_3,
      `<div class="tile"><h4>Film</h4><span class="wrong">Auf Lager</span>
       <button onclick="cart.add('29')">+</button></div>`,
      {edit: (html) => html.replace(/<html[^>]*>/, '<html lang="de">')},
    );
    await page.untilAnswered();
    await page.sell('29', 0);
    const wrong = page.find('.wrong');
    await until(() => visibilityOf(wrong) === 'hidden', 'hidden words');
  });

  it('G4 takes what hides words off a copy', async () => {
    const page = await open(CARD);
    await page.untilAnswered();
    await page.sell('29', 0);
    const wrong = page.find('.wrong');
    await until(() => visibilityOf(wrong) === 'hidden', 'hidden words');
    const copy = wrong.cloneNode(true) as Element;
    page.find('.other').append(copy);
    await until(() => visibilityOf(copy) === 'visible', 'a clean copy');
    expect(copy.outerHTML).to.equal(
      '<span class="wrong">Availability: In Stock</span>',
    );
  });

  for (const [name, style] of Object.entries({
    'a badge': 'background:#4caf50;color:#fff',
    'a dark theme': 'background:#111;color:#ddd',
    'a pale page': 'background:#f8f8f8;color:#333',
    'a page with weak text': 'background:#fff;color:#888',
  })) {
    it(`L6 has a contrast of 4.5 on ${name}`, async () => {
      const page = await open(
        `<div class="tile" style="${style}"><h4>Film</h4><button onclick="cart.add('29')">+</button></div>`,
      );
      const {window} = page;
      const contrast = (
        words: Element | undefined = page.elements('29')[0],
      ) => {
        const {color} = window.getComputedStyle(words!);
        const tile = window.getComputedStyle(page.find('.tile'));
        return contrastBetween(color, tile.backgroundColor);
      };
      await page.untilAnswered();
      await until(() => contrast() >= 4.5, 'contrast in stock');
      await page.sell('29', 0);
      await page.untilBlocked('.tile button');
      expect(contrast()).to.be.at.least(4.5);
      const reason = page.find('[data-true-stock-reason]');
      expect(contrast(reason)).to.be.at.least(4.5);
    });
  }

  it('L6 reads the ground of a reason anew when the page gets another', async () => {
    const page = await open(
      `<p aria-live="polite"></p><div class="tile" style="color:#888"><h4>Film</h4><button onclick="cart.add('29')">+</button></div>`,
    );
    await page.untilAnswered();
    await page.sell('29', 0);
    await page.untilBlocked('.tile button');
    const reason = page.find('[data-true-stock-reason]');
    const color = () => page.window.getComputedStyle(reason).color;
    expect(color()).to.equal('rgb(0, 0, 0)');
    page.document.body.style.background = '#111';
    await until(() => color() === 'rgb(136, 136, 136)', 'the page’s colour');
  });

  it('L6 inherits the colour where the background is a picture', async () => {
    const page = await open(
      `<div class="tile" style="background:linear-gradient(#000,#111);color:rgb(1, 2, 3)"><h4>Film</h4><button onclick="cart.add('29')">+</button></div>`,
    );
    await page.untilAnswered();
    const [element] = page.elements('29');
    const color = () => page.window.getComputedStyle(element!).color;
    await until(() => color() === 'rgb(1, 2, 3)', 'the inherited colour');
  });

  it('L6 follows a theme that is switched to dark', async () => {
    const page = await open(
      `<style>.dark{background:#111;color:#ddd}</style><div class="tile"><h4>Film</h4><button onclick="cart.add('29')">+</button></div>`,
    );
    await page.untilAnswered();
    const [element] = page.elements('29');
    const color = () => page.window.getComputedStyle(element!).color;
    const before = color();
    page.document.body.classList.add('dark');
    await until(() => color() === 'rgb(221, 221, 221)', 'the page’s colour');
    page.document.body.classList.remove('dark');
    await until(() => color() === before, 'the colour of the state');
  });
});
