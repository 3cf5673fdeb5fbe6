import {expect} from 'chai';
import {refresh, type TrueStockElement} from 'true-stock';
import 'true-stock/define';
import {bindOpenCart} from 'true-stock/theme-opencart';
import {CATALOGUE} from '../demo/mock/catalogue.js';
import {MockShop} from '../demo/mock/mock-shop.js';
import {fixture} from './helpers/fixture.js';
import {type MockStock, mockStock} from './helpers/mock-stock.js';
import {painted, until} from './helpers/until.js';

const IDS = CATALOGUE.filter(({visible}) => visible).map(({id}) => id);
/** Enough for several tasks, where each has room for one or two. */
const FEW = IDS.slice(0, 12);

/** What another script does on each change: together a very long task. */
const spend = (ms: number) => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

/** What has been counted at the end of each task, until it is all. */
const watchTasks = (count: () => number, all: number) => {
  const counts: number[] = [];
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    counts.push(count());
    if (count() < all) port2.postMessage(null);
    else port1.close();
  };
  port2.postMessage(null);
  return counts;
};

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
    // The first reason that comes changes the page for all the other gates.
    place.addEventListener('true-stock-change', () => spend(8));
    await until(() => blocked() === IDS.length);
    expect(new Set(counts).size).to.be.above(3);
  });
});

/** A very slow device: each look at the clock takes its time. */
async function slowDown(): Promise<void> {
  // The task that the test was begun in may be old.
  await painted();
  const now = performance.now.bind(performance);
  performance.now = () => {
    const end = now() + 6;
    while (now() < end);
    return end;
  };
}

const giveBackClock = () => {
  delete (performance as Partial<Performance>).now;
};

describe('many new elements and the main thread', () => {
  const html = FEW.map(
    (id) => `<true-stock product-id="${id}">Server</true-stock>`,
  ).join('');
  let elements: TrueStockElement[];

  const drawn = () => elements.filter(({shadowRoot}) => shadowRoot);

  beforeEach(async () => {
    await mockStock(new MockShop(CATALOGUE));
    await slowDown();
    elements = [...fixture(html).querySelectorAll('true-stock')];
  });

  afterEach(giveBackClock);

  it('connects and draws them in several tasks', async () => {
    expect(drawn().length).to.be.below(FEW.length);
    const counts = watchTasks(() => drawn().length, FEW.length);
    await until(() => drawn().length === FEW.length);
    expect(new Set(counts).size).to.be.above(3);
  });

  it('asks at once for one that still waits, when told to', async () => {
    const last = elements.at(-1)!;
    expect(!!last.shadowRoot).to.equal(false);
    await last.refresh();
    expect(!!last.snapshot).to.equal(true);
  });

  it('asks at once for all that still wait, when told to', async () => {
    expect(drawn().length).to.be.below(FEW.length);
    await refresh();
    expect(elements.every(({snapshot}) => snapshot)).to.equal(true);
  });

  it('never connects one that is gone before its turn', async () => {
    const last = elements.at(-1)!;
    last.remove();
    await refresh();
    expect(!!last.shadowRoot).to.equal(false);
    expect(!!last.snapshot).to.equal(false);
  });
});

describe('a theme and the main thread', () => {
  let mock: MockStock;
  let place: HTMLElement;

  const shown = () => [...place.querySelectorAll('true-stock')];

  beforeEach(async () => {
    mock = await mockStock(new MockShop(CATALOGUE));
    place = fixture(
      IDS.map(
        (id) =>
          `<div class="product-thumb"><p class="price">€1</p>
            <button onclick="cart.add('${id}')">Add</button></div>`,
      ).join(''),
    );
    await slowDown();
  });

  afterEach(giveBackClock);

  it('P1 asks at once for all that is bound in many tasks', async () => {
    const unbind = bindOpenCart();
    expect(shown().length).to.be.above(0).and.below(IDS.length);
    await until(() => shown().length === IDS.length);
    await until(() => shown().every(({snapshot}) => snapshot));
    const ids = IDS.toSorted((one, other) => Number(one) - Number(other));
    expect(mock.polls[0]).to.equal(`?ids=${ids.join()}`);
    unbind();
    expect(shown()).to.eql([]);
  });

  it('L1 has all of it bound before the page is painted', async () => {
    const unbind = bindOpenCart();
    expect(shown().length).to.be.below(IDS.length);
    await new Promise(requestAnimationFrame);
    expect(shown()).to.have.length(IDS.length);
    unbind();
  });

  it('L1 has the others bound before the paint where one cannot be', async () => {
    const controls = [...place.querySelectorAll('button')];
    const broken = new Error('broken');
    controls[20]!.getAttribute = () => {
      throw broken;
    };
    const {reportError} = globalThis;
    const reported: unknown[] = [];
    globalThis.reportError = (error) => reported.push(error);
    try {
      const unbind = bindOpenCart();
      expect(shown().length).to.be.below(20);
      await new Promise(requestAnimationFrame);
      expect(shown()).to.have.length(IDS.length - 1);
      expect(reported).to.include(broken);
      unbind();
    } finally {
      globalThis.reportError = reportError;
    }
  });

  it('L1 gives an element the height of its line before its turn', async () => {
    // Slower still: there is no second turn in a task.
    await slowDown();
    const unbind = bindOpenCart();
    const [first] = shown();
    expect(!!first!.shadowRoot).to.equal(false);
    expect(getComputedStyle(first!).display).to.equal('block');
    unbind();
  });

  it('binds nothing more once the binding is undone', async () => {
    bindOpenCart()();
    await refresh();
    expect(shown()).to.eql([]);
  });
});
