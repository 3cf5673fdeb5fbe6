import {expect} from 'chai';
import {configure, stats} from 'true-stock';
import 'true-stock/define';
import {
  type AddPage,
  openAddPage,
  type ShapeName,
  SHAPES,
} from '../helpers/add-pages.js';
import {waitForStock, refreshAndDraw} from '../helpers/fixture.js';
import {type MockStock, mockStock} from '../helpers/mock-stock.js';
import {PRESSES} from '../helpers/presses.js';
import {until} from '../helpers/until.js';

const SHAPE_NAMES = Object.keys(SHAPES) as ShapeName[];

const choose = ({size}: AddPage, value: string) => {
  size.value = value;
  size.dispatchEvent(new Event('change', {bubbles: true}));
};

const want = ({quantity}: AddPage, value: string) => {
  quantity.value = value;
  quantity.dispatchEvent(new Event('input', {bubbles: true}));
};

/** A refusal, and what a shopper or a shop does to end it. */
const REFUSALS: Record<
  string,
  {
    id: string;
    begin?(page: AddPage): void;
    end(page: AddPage, mock: MockStock): void;
  }
> = {
  'out-of-stock': {
    id: '34',
    end: (_, {shop}) => shop.update('34', {quantity: 5}),
  },
  'too-few': {
    id: '30',
    begin: (page) => want(page, '4'),
    end: (page) => want(page, '1'),
  },
  'option-out-of-stock': {
    id: '35',
    begin: (page) => choose(page, '12'),
    end: (page) => choose(page, '13'),
  },
  minimum: {id: '36', end: (page) => want(page, '2')},
  unavailable: {
    id: '38',
    end: (_, {shop}) => shop.update('38', {visible: true}),
  },
};

describe('the gate', () => {
  let mock: MockStock;

  afterEach(() => configure({verify: true}));

  beforeEach(async () => {
    mock = await mockStock();
  });

  afterEach(() =>
    history.replaceState(null, '', location.pathname + location.search),
  );

  for (const name of SHAPE_NAMES) {
    for (const [reason, {id, begin, end}] of Object.entries(REFUSALS)) {
      it(`G1 stops ${reason} and opens again: ${name}`, async () => {
        const page = openAddPage(name, id);
        const {adds, blocks, control, element} = page;
        await waitForStock(element);
        const {verified} = stats();
        begin?.(page);
        expect(element.blocked).to.equal(true);
        expect(element.hasAttribute('blocked')).to.equal(true);
        control.click();
        expect(blocks).to.have.length(1);
        expect(blocks[0]).to.include({reason, productId: id});
        await until(() => stats().verified > verified);
        await refreshAndDraw(element);
        expect(mock.verifies).to.have.length(1);
        expect(adds).to.have.length(0);

        end(page, mock);
        await refreshAndDraw(element);
        expect(element.blocked).to.equal(false);
        control.click();
        await until(() => adds.length);
        await refreshAndDraw(element);
        expect(adds).to.have.length(1);
        expect(blocks).to.have.length(1);
      });
    }
  }

  for (const [way, {press, isThere = () => true}] of Object.entries(PRESSES)) {
    it(`G1 stops ${way}, and lets it through again, once`, async () => {
      for (const name of SHAPE_NAMES) {
        mock = await mockStock();
        mock.shop.update('35', {quantity: 0});
        const page = openAddPage(name);
        const {adds, blocks, element, place} = page;
        if (isThere(page)) {
          await waitForStock(element);
          const {verified} = stats();
          await press(page);
          await until(() => blocks.length);
          // While the question is out the next press would share its answer.
          await until(() => stats().verified > verified);
          mock.shop.update('35', {quantity: 9});
          await refreshAndDraw(element);
          expect(adds, name).to.have.length(0);
          expect(blocks, name).to.have.length(1);
          await press(page);
          await until(() => adds.length);
          await refreshAndDraw(element);
          expect(adds, name).to.have.length(1);
          expect(blocks, name).to.have.length(1);
        }
        place.remove();
      }
    });
  }

  it("G1 stops a link's own way, and lets it go on", async () => {
    const {adds, control, element, place} = openAddPage('a link', '34');
    control.id = 'plain';
    const plain = control.cloneNode(true) as HTMLElement;
    control.replaceWith(plain);
    element.for = 'plain';
    await waitForStock(element);
    const {verified} = stats();
    plain.click();
    await until(() => stats().verified > verified);
    expect(location.hash).to.equal('');
    mock.shop.update('34', {quantity: 5});
    await refreshAndDraw(element);
    plain.click();
    await until(() => location.hash === '#added');
    expect(adds).to.eql([]);
    expect(place.querySelector('[data-true-stock-reason]')).to.equal(null);
  });

  it('gates several controls', async () => {
    // A question that is still out would be answered with the old stock.
    configure({verify: false});
    const page = openAddPage('OpenCart 4', '34');
    const {adds, element, form, place} = page;
    form!.insertAdjacentHTML(
      'afterend',
      '<button form="form-product" id="sticky">Add</button>',
    );
    const sticky = place.querySelector<HTMLElement>('#sticky')!;
    element.for = 'button-cart  missing\n sticky';
    await waitForStock(element);
    expect(place.querySelectorAll('[aria-disabled]')).to.have.length(2);
    sticky.click();
    page.control.click();
    expect(page.blocks).to.have.length(2);
    mock.shop.update('34', {quantity: 5});
    await refreshAndDraw(element);
    expect(place.querySelectorAll('[aria-disabled]')).to.have.length(0);
    sticky.click();
    await until(() => adds.length);
    expect((adds[0] as SubmitEvent).submitter).to.equal(sticky);
  });

  it('lets go of a control that `for` no longer names', async () => {
    const {control, element} = openAddPage('OpenCart 4', '34');
    const before = control.outerHTML;
    await waitForStock(element);
    expect(control.outerHTML).to.not.equal(before);
    element.for = null;
    await element.updateComplete;
    expect(control.outerHTML).to.equal(before);
    expect(element.blocked).to.equal(false);
  });
});
