import {expect} from 'chai';
import {closeThemes, openTheme} from '../helpers/open-theme.js';
import type {ThemePage} from '../helpers/theme-page.js';
import {until} from '../../helpers/until.js';
import * as opencart3 from '../pages/opencart3.js';

const faultsOf = (page: ThemePage): string[] => {
  const faults: string[] = [];
  page.window.addEventListener('error', ({message}) => faults.push(message));
  return faults;
};

describe('settings that bind a theme', () => {
  afterEach(closeThemes);

  it('binds nothing with data-theme="false"', async () => {
    const page = await openTheme(
      opencart3.OPENCART_3,
      opencart3.productPage(),
      {
        edit: (html) =>
          html.replace('data-theme="opencart"', 'data-theme="false"'),
      },
    );
    await until(() => page.window.TrueStock, 'the script');
    await page.settle();
    expect(page.all('true-stock')).to.eql([]);
  });

  it('a wrong selector is refused once, a right one works then', async () => {
    const page = await openTheme(
      opencart3.OPENCART_3,
      opencart3.productPage(),
      {
        edit: (html) => html.replace(' data-theme="opencart"', ''),
        since: ({stock}) => stock.update('42', {quantity: 0}),
      },
    );
    const faults = faultsOf(page);
    const {TrueStock} = page.window;
    let name = '';
    try {
      TrueStock.configure({theme: {controls: '['}});
    } catch (error) {
      ({name} = error as Error);
    }
    expect(name).to.match(/^(Type|Syntax)Error$/);
    page.document.body.append(page.document.createElement('b'));
    await page.settle();
    expect(faults).to.eql([]);
    TrueStock.configure({theme: 'opencart'});
    await page.untilBlocked('#button-cart');
    expect(faults).to.eql([]);
  });
});
