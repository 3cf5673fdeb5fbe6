import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import 'true-stock/define';
import {fixture, refreshAndDraw} from '../helpers/fixture.js';
import {mockStock} from '../helpers/mock-stock.js';

const STATES = {
  32: 'in-stock',
  30: 'low-stock',
  34: 'out-of-stock',
  37: 'backorder',
  38: 'unavailable',
};

const force = (isForced: boolean) =>
  executeServerCommand<{isForced: boolean}, boolean>('forced-colors', isForced);

/** Every state, on a page whose controls are gated. */
const open = async () => {
  await mockStock();
  const place = fixture(
    Object.keys(STATES)
      .map(
        (id) => `<p><true-stock product-id="${id}" for="add-${id}"></true-stock>
          <button id="add-${id}">Add</button></p>`,
      )
      .join(''),
  );
  const elements = [...place.querySelectorAll('true-stock')];
  for (const element of elements) await refreshAndDraw(element);
  return {place, elements};
};

const partOf = (element: Element, name: string) =>
  element.shadowRoot!.querySelector(`[part=${name}]`)!;

describe('L6 forced colours', () => {
  afterEach(() => force(false));

  it('L6 the user’s colours win; words and shapes stay', async () => {
    const {isForced} = await force(true);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(isForced);
    const {elements} = await open();
    const colors = elements.map((one) => getComputedStyle(one).color);
    expect(new Set(colors).size).to.equal(isForced ? 1 : elements.length);
    const words = elements.map((one) => partOf(one, 'label').textContent);
    expect(new Set(words).size).to.equal(elements.length);
    for (const element of elements) {
      const indicator = partOf(element, 'indicator');
      // Backgrounds are taken away in these modes, borders are not.
      const {borderTopColor, borderTopStyle, borderTopWidth} =
        getComputedStyle(indicator);
      expect(borderTopStyle).to.equal('solid');
      expect(parseFloat(borderTopWidth)).to.be.greaterThan(2);
      expect(borderTopColor).to.equal(getComputedStyle(element).color);
      const {width, height} = indicator.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.greaterThan(5);
    }
  });

  it('L6 a blocked control still looks like one, with its reason', async () => {
    const {isForced} = await force(true);
    const {place} = await open();
    const [, , soldOut] = place.querySelectorAll('button');
    const reason = place.querySelector('[data-true-stock-reason]')!;
    expect(soldOut!.getAttribute('aria-disabled')).to.equal('true');
    expect(reason.getBoundingClientRect().height).to.be.greaterThan(8);
    expect(getComputedStyle(reason).color).to.equal(
      getComputedStyle(document.body).color,
    );
    expect(getComputedStyle(reason).forcedColorAdjust ?? 'auto').to.equal(
      'auto',
    );
    expect(matchMedia('(forced-colors: active)').matches).to.equal(isForced);
  });
});

describe('L6 motion', () => {
  it('L6 nothing moves, for those who want less of it or not', async () => {
    const {place} = await open();
    const nodes = [...place.querySelectorAll('*')].flatMap((node) => [
      node,
      ...(node.shadowRoot?.querySelectorAll('*') ?? []),
    ]);
    expect(nodes.length).to.be.greaterThan(25);
    for (const node of nodes) {
      const {animationName, transitionDuration} = getComputedStyle(node);
      expect([animationName, transitionDuration]).to.eql(['none', '0s']);
    }
    expect(document.getAnimations()).to.eql([]);
  });
});
