import {expect} from 'chai';
import {refresh, type TrueStockElement} from 'true-stock';
import 'true-stock/define';
import {CATALOGUE} from '../../demo/mock/catalogue.js';
import {MockShop} from '../../demo/mock/mock-shop.js';
import {IDS} from '../helpers/catalogue-ids.js';
import {fixture} from '../helpers/fixture.js';
import {mockStock} from '../helpers/mock-stock.js';
import {spend, watchTasks} from '../helpers/slow-device.js';
import {until} from '../helpers/until.js';

describe('<true-stock> and the main thread', () => {
  let elements: TrueStockElement[];
  let changed: string[];
  let onChange: () => void;

  beforeEach(async () => {
    const mock = await mockStock(new MockShop(CATALOGUE));
    const place = fixture(
      IDS.map((id) => `<true-stock product-id="${id}"></true-stock>`).join(''),
    );
    elements = [...place.querySelectorAll('true-stock')];
    await until(() => elements.every(({snapshot}) => snapshot));
    changed = [];
    onChange = () => {};
    place.addEventListener('true-stock-change', ({productId}) => {
      changed.push(productId);
      spend(8);
      onChange();
    });
    for (const id of IDS) mock.shop.update(id, {visible: false});
  });

  it('shows the news of many products in several tasks', async () => {
    let counts: number[] = [];
    onChange = () => {
      if (changed.length === 1) {
        counts = watchTasks(() => changed.length, IDS.length);
      }
    };
    await refresh();
    expect(changed).to.have.members(IDS);
    expect(new Set(counts).size).to.be.above(3);
  });

  it('draws each in its turn, not after it', async () => {
    const undrawn: string[] = [];
    onChange = () => {
      const before = changed.slice(0, -1);
      undrawn.push(
        ...elements
          .filter(({productId}) => before.includes(productId))
          .filter(
            ({shadowRoot}) => !shadowRoot!.querySelector('[name=unavailable]'),
          )
          .map(({productId}) => productId),
      );
    };
    await refresh();
    expect(changed).to.have.members(IDS);
    expect(undrawn).to.eql([]);
  });

  it('has shown all of it when a refresh ends', async () => {
    await elements[0]!.refresh();
    expect(changed).to.have.members(IDS);
  });

  it('shows no more of it on an element that is gone', async () => {
    const gone = elements.slice(IDS.length / 2);
    onChange = () => {
      // In a later task than that of the answer: all of them have news.
      if (changed.length < 6) return;
      for (const element of gone) element.remove();
    };
    await refresh();
    expect(changed).to.have.members(IDS.slice(0, IDS.length / 2));
    const shown = gone.map(({availability}) => availability);
    expect(shown).not.to.include('unavailable');
  });
});

describe('a gate and the main thread', () => {
  it('follows a page that changes in several tasks', async () => {
    const mock = await mockStock(new MockShop(CATALOGUE));
    for (const id of IDS) mock.shop.update(id, {visible: false});
    const place = fixture(
      IDS.map(
        (id) =>
          `<p><true-stock product-id="${id}" for="add-${id}"></true-stock>
            <button id="add-${id}">Add</button></p>`,
      ).join(''),
    );
    const elements = [...place.querySelectorAll('true-stock')];
    const blocked = () => elements.filter((one) => one.blocked).length;
    let counts: number[] = [];
    place.addEventListener(
      'true-stock-change',
      () => {
        counts = watchTasks(blocked, IDS.length);
      },
      {once: true},
    );
    place.addEventListener('true-stock-change', () => spend(8));
    await until(() => blocked() === IDS.length);
    expect(new Set(counts).size).to.be.above(3);
  });
});
