import 'axe-core/axe.min.js';
import type {AxeResults} from 'axe-core';
import {expect} from 'chai';
import type {TrueStockBlockEvent} from 'true-stock';
import 'true-stock/define';
import {contrastOf} from '../helpers/contrast.js';
import {stopTime} from '../helpers/fake-clock.js';
import {fixture, refreshAndDraw} from '../helpers/fixture.js';
import {mockStock} from '../helpers/mock-stock.js';

const {axe} = globalThis as unknown as {
  axe: {run(context: Element): Promise<AxeResults>};
};

const page = (id: string, attributes = '') => `<main>
  <p>Availability:
    <true-stock product-id="${id}" for="add" ${attributes}>In Stock</true-stock></p>
  <form><label>Quantity <input name="quantity" value="1"></label>
    <button id="add">Add to Cart</button></form></main>`;

const faultsOf = async (place: Element) =>
  (await axe.run(place)).violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`,
  );

const STATES = {
  32: 'in-stock',
  30: 'low-stock',
  34: 'out-of-stock',
  37: 'backorder',
  38: 'unavailable',
};

/** Everything that can be on a page, around one product. */
const gatedPage = (id: string, size: string, quantity: string) => `<main>
  <h1>Field camera</h1>
  <p>Availability:
    <true-stock product-id="${id}" for="add" announce>In Stock</true-stock></p>
  <form><label>Size <select name="option[224]">${['12', '13', '14']
    .map(
      (value) =>
        `<option value="${value}" ${value === size ? 'selected' : ''}>Size ${value}</option>`,
    )
    .join('')}</select></label>
    <label>Quantity <input name="quantity" value="${quantity}"></label>
    <button id="add" class="btn btn-primary">Add to Cart</button></form></main>`;

const REASONS: Record<string, {id: string; size?: string; quantity?: string}> =
  {
    'out-of-stock': {id: '34'},
    'too-few': {id: '30', quantity: '4'},
    'option-out-of-stock': {id: '35', size: '12'},
    minimum: {id: '36'},
    unavailable: {id: '38'},
  };

describe('L6 accessibility', () => {
  for (const [id, availability] of Object.entries(STATES)) {
    it(`is without fault: ${availability}`, async () => {
      await mockStock();
      const place = fixture(page(id));
      const element = place.querySelector('true-stock')!;
      await refreshAndDraw(element);
      expect(element.availability).to.equal(availability);
      expect(await faultsOf(place)).to.eql([]);
      // axe cannot tell where parts of a text have elements of their own.
      expect(contrastOf(element)).to.be.greaterThan(4.5);
    });

    it(`is without fault when it is old: ${availability}`, async () => {
      const mock = await mockStock();
      const clock = stopTime();
      const place = fixture(page(id));
      const element = place.querySelector('true-stock')!;
      await refreshAndDraw(element);
      mock.controls.failure = 'offline';
      await clock.tickAsync(60_000);
      await element.updateComplete;
      expect(element.stale).to.equal(true);
      clock.restore();
      expect(await faultsOf(place)).to.eql([]);
    });
  }

  for (const rule of ['allow', 'block']) {
    it(`is without fault: unknown, ${rule}`, async () => {
      const mock = await mockStock();
      mock.controls.failure = 'server-error';
      const place = fixture(page('30', `on-unknown="${rule}"`));
      const element = place.querySelector('true-stock')!;
      await refreshAndDraw(element);
      expect(element.blocked).to.equal(rule === 'block');
      expect(await faultsOf(place)).to.eql([]);
    });
  }

  for (const [reason, {id, size = '13', quantity = '1'}] of Object.entries(
    REASONS,
  )) {
    it(`is without fault when it is blocked: ${reason}`, async () => {
      await mockStock();
      const place = fixture(gatedPage(id, size, quantity));
      const element = place.querySelector('true-stock')!;
      const blocks: TrueStockBlockEvent[] = [];
      place.addEventListener('true-stock-block', (event) => {
        blocks.push(event);
      });
      await refreshAndDraw(element);
      expect(element.blocked).to.equal(true);
      place.querySelector('button')!.click();
      expect(blocks[0]?.reason).to.equal(reason);
      const marked = place.querySelectorAll('option[aria-disabled=true]');
      expect(marked).to.have.length(id === '35' ? 1 : 0);
      expect(document.querySelector('[role=status]')).not.to.equal(null);
      expect(await faultsOf(document.body)).to.eql([]);
    });
  }

  it('tells the states by words and shape too', async () => {
    await mockStock();
    const looks = new Set<string>();
    for (const id of Object.keys(STATES)) {
      const place = fixture(page(id));
      const element = place.querySelector('true-stock')!;
      await refreshAndDraw(element);
      const label = element.shadowRoot!.querySelector('[part=label]')!;
      looks.add(label.textContent ?? '');
    }
    expect(looks.size).to.equal(Object.keys(STATES).length);
  });
});
