import {checkWords} from '../player/checks.js';
import type {Stage} from '../player/stage.js';
import type {Story} from '../player/story.js';

/** Makes the page believe that it is hidden, or visible again. */
function hide(stage: Stage, isHidden: boolean): void {
  const {document: page, window} = stage.frame;
  Object.defineProperty(page, 'visibilityState', {
    configurable: true,
    get: () => (isHidden ? 'hidden' : 'visible'),
  });
  page.dispatchEvent(new window.Event('visibilitychange'));
}

export const asleep: Story = {
  name: 'asleep',
  title: 'The tab sleeps for ten minutes',
  summary:
    'A hidden page asks nothing at all. Seen again, it asks once and says what is true.',
  setting: {page: 'product-30', product: '30', interval: 15},
  async play(stage) {
    const {shop} = stage.bench;
    const requests = () => stage.stats()['requests'] ?? 0;
    await checkWords(stage, 'Only 4 left');
    stage.narrate('You look at another tab. Time runs 60 times as fast.');
    await stage.wait(1);
    const before = requests();
    hide(stage, true);
    stage.set({speed: 60});
    await stage.wait(300);
    shop.update('30', {quantity: 0});
    await stage.wait(300);
    await stage.check({
      what: 'Questions while hidden',
      expected: '0',
      actual: () => String(requests() - before),
    });
    stage.set({speed: 1});
    stage.narrate('You come back. Meanwhile it has sold out.');
    hide(stage, false);
    await checkWords(stage, 'Out of stock', {withinSeconds: 2});
    await stage.check({
      what: 'Questions on return',
      expected: '1',
      actual: () => String(requests() - before),
    });
  },
};
