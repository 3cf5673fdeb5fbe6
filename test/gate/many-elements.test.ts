import {expect} from 'chai';
import 'true-stock/define';
import {catchWarnings} from '../helpers/catch-warnings.js';
import {fixture} from '../helpers/fixture.js';
import {giveBackClock, slowDown} from '../helpers/slow-device.js';

const LOOK_UPS = [
  [Document.prototype, 'querySelectorAll'],
  [Element.prototype, 'querySelectorAll'],
  [Element.prototype, 'closest'],
  [Element.prototype, 'getAttribute'],
  [Node.prototype, 'getRootNode'],
] as const;

/** How often an action, and what follows in its task, searches the page. */
async function countLookUps(act: () => void): Promise<number> {
  let count = 0;
  const restores = LOOK_UPS.map(([prototype, name]) => {
    const own = Object.getOwnPropertyDescriptor(prototype, name)!;
    const search = own.value as (...input: unknown[]) => unknown;
    Object.defineProperty(prototype, name, {
      ...own,
      value(...input: unknown[]) {
        count++;
        return search.apply(this, input);
      },
    });
    return () => Object.defineProperty(prototype, name, own);
  });
  act();
  await Promise.resolve();
  for (const restore of restores) restore();
  return count;
}

const card = (_: unknown, index: number) =>
  `<true-stock product-id="${index + 1}" for="add-${index}">In stock</true-stock>
  <button id="add-${index}">Add</button>`;

const open = (cards: number) =>
  fixture(`<input>${Array.from({length: cards}, card).join('')}`);

const dispatch = (type: string, selector: string) => (place: Element) =>
  place
    .querySelector(selector)!
    .dispatchEvent(new Event(type, {bubbles: true, cancelable: true}));

const append = (html: string) => (place: Element) =>
  place.insertAdjacentHTML('beforeend', html);

const TYPES = ['pointerover', 'focusin', 'input', 'change', 'click', 'submit'];

const ACTIONS: Record<string, (place: Element) => unknown> = {
  ...Object.fromEntries(
    TYPES.flatMap((type) => [
      [`${type} elsewhere`, dispatch(type, 'input')],
      [`${type} on a control`, dispatch(type, '#add-7')],
    ]),
  ),
  'a node elsewhere': append('<i></i>'),
  'a second control of one element': append('<button id="add-7">Add</button>'),
};

const countAll = async (cards: number) => {
  const place = open(cards);
  await Promise.resolve();
  const counts: Record<string, number> = {};
  for (const [name, act] of Object.entries(ACTIONS)) {
    counts[name] = await countLookUps(() => act(place));
  }
  place.remove();
  return counts;
};

describe('G1 many elements', () => {
  afterEach(giveBackClock);

  it('G1 asks for an event or a new node only the gates that have it', async () => {
    // No endpoint: nothing is asked, and nothing drawn meanwhile.
    catchWarnings();
    // Nor does time pass: all of them have had their turns, on any machine.
    await slowDown(0);
    const few = await countAll(200);
    expect(few['pointerover on a control']).to.be.greaterThan(
      few['pointerover elsewhere']!,
    );
    expect(await countAll(2000)).to.eql(few);
  });
});
