import {expect} from 'chai';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import * as opencart3 from '../pages/opencart3.js';

const {OPENCART_3} = opencart3;

describe('G1 cart.add()', () => {
  afterEach(closeThemes);

  it("G1 it stays the theme's own function", async () => {
    const plain = await openTheme(OPENCART_3, opencart3.cards(), {
      hasTag: false,
    });
    const page = await openTheme(OPENCART_3, opencart3.cards());
    await page.untilAnswered();
    const source = ({window}: typeof page) => String(window.cart.add);
    expect(source(page)).to.equal(source(plain));
  });

  it('G1 of a product that is not on the page goes on', async () => {
    const page = await openTheme(OPENCART_3, opencart3.cards());
    await page.untilAnswered();
    page.window.cart.add('999');
    await page.untilAdded();
    expect(page.shop.adds[0]?.fields.get('product_id')).to.equal('999');
  });

  it('G1 a module that leaves the minimum out is judged by it', async () => {
    const page = await openTheme(OPENCART_3, opencart3.cards(false), {
      since: ({stock}) => stock.update('29', {quantity: 1}),
    });
    const control = `[onclick^="cart.add('29'"]`;
    await page.untilBlocked(control);
    page.window.cart.add('29');
    await page.settle();
    expect(page.shop.adds).to.have.length(0);
  });

  it('G1 a module that leaves the minimum out still sells', async () => {
    const page = await openTheme(OPENCART_3, opencart3.cards(false));
    await page.untilAnswered();
    const control = `[onclick^="cart.add('29'"]`;
    expect(page.isBlocked(control)).to.equal(false);
    page.find(control).click();
    await page.untilAdded();
    expect(page.shop.adds).to.have.length(1);
  });

  it('G1 a card that offers no quantity is not below the minimum', async () => {
    const page = await openTheme(OPENCART_3, opencart3.cards(false), {
      edit: (html) => html.replace("cart.add('29')", "cart.add('29', this)"),
    });
    await page.untilAnswered();
    const control = `[onclick^="cart.add('29', this"]`;
    expect(page.isBlocked(control)).to.equal(false);
    page.find(control).click();
    await page.untilAdded();
    await page.sell('29', 1);
    await page.untilBlocked(control);
  });
});
