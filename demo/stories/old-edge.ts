import {checkButton, checkWords} from '../player/checks.js';
import type {Story} from '../player/story.js';

export const oldEdge: Story = {
  name: 'old-edge',
  title: 'An edge still has yesterday’s stock',
  summary:
    'A cache 40 seconds behind answers after the origin has said "sold out". The newer answer stays.',
  setting: {page: 'product-46', product: '46', interval: 15},
  async play(stage) {
    const {shop} = stage.bench;
    await checkWords(stage, 'Only 1 left');
    stage.narrate('It is sold, and the origin says so.');
    shop.sell('46');
    stage.set({speed: 10});
    await checkWords(stage, 'Out of stock', {withinSeconds: 20});
    stage.narrate('The next answers come from an edge that is 40 s behind.');
    const errors = stage.stats()['errors'];
    const requestsBefore = stage.stats()['requests'] ?? 0;
    stage.fail('old-edge');
    await stage.until(
      () => (stage.stats()['requests'] ?? 0) > requestsBefore,
      20,
    );
    await stage.wait(2);
    await checkWords(stage, 'Out of stock');
    await checkButton(stage, 'refuses: Out of stock');
    await stage.check({
      what: 'Answers refused',
      expected: String(errors),
      actual: () => String(stage.stats()['errors']),
    });
    stage.set({speed: 1});
  },
};
