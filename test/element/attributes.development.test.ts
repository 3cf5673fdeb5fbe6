import {expect} from 'chai';
import {configure} from 'true-stock';
import 'true-stock/define';
import {openAddPage} from '../helpers/add-pages.js';
import {catchWarnings} from '../helpers/catch-warnings.js';
import {waitForStock, mount, refreshAndDraw} from '../helpers/fixture.js';
import {type MockStock, mockStock} from '../helpers/mock-stock.js';
import {visibleText} from '../helpers/visible-text.js';

/** What a wrong value stands for: the default, or nothing to ask for. */
const WRONG: [attribute: string, value: string, text: string][] = [
  ['low', '-1', 'Only 3 left'],
  ['low', 'few', 'Only 3 left'],
  ['low', '', 'Only 3 left'],
  ['on-unknown', 'maybe', 'Only 3 left'],
  ['endpoint', 'http://[', 'Only 3 left'],
  ['lang', 'no language', 'Only 3 left'],
  ['product-id', '', 'Server'],
  ['product-id', '{{ id }}', 'Server'],
  ['product-id', '12/3', 'Server'],
  ['product-id', '٤٢', 'Server'],
];

describe('wrong attributes of <true-stock>', () => {
  let warnings: string[];
  let mock: MockStock;

  beforeEach(async () => {
    mock = await mockStock();
    warnings = catchWarnings();
  });

  for (const [name, value, text] of WRONG) {
    it(`warn once and are as not given: ${name}="${value}"`, async () => {
      const right = await waitForStock(mount('<true-stock product-id="30">'));
      const id = name === 'product-id' ? '' : 'product-id="30"';
      const wrong = mount(
        `<true-stock ${id} ${name}="${value}">Server</true-stock>`,
      );
      wrong.after(wrong.cloneNode(true));
      await refreshAndDraw(right);
      await refreshAndDraw(wrong);
      wrong.remove();
      expect(visibleText(wrong)).to.equal(text);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`<true-stock>`);
      expect(warnings[0]).to.include(`${name}="${value}"`);
      expect(warnings[0]!.split(':').length).to.be.greaterThan(1);
      expect([...new Set(mock.polls)]).to.eql(['?ids=30']);
    });
  }

  it('warn of an element without product', async () => {
    const shown = mount('<true-stock>Server</true-stock>');
    await shown.updateComplete;
    expect(visibleText(shown)).to.equal('Server');
    expect(warnings).to.eql(['true-stock: <true-stock> needs a product-id']);
  });

  it('leave the gate its default', async () => {
    configure({onUnknown: 'allow'});
    mock.controls.failure = 'server-error';
    const page = openAddPage('OpenCart 4', '30', 'on-unknown="blocked"');
    await refreshAndDraw(page.element);
    expect(page.element.blocked).to.equal(false);
  });

  it('are taken when they are right again', async () => {
    const shown = mount('<true-stock product-id="30" low="x">Server');
    await waitForStock(shown);
    shown.setAttribute('low', '1');
    await shown.updateComplete;
    expect(visibleText(shown)).to.equal('In stock');
    expect(warnings).to.have.length(1);
  });
});
