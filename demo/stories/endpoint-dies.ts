import {button, cart, words, wordsBegin} from '../player/checks.js';
import type {Story} from '../player/story.js';

export const endpointDies: Story = {
  name: 'endpoint-dies',
  title: 'The endpoint dies for ten minutes',
  summary:
    'What was true fades step by step: first with the time of the last check, at five minutes not at all. The shop goes on selling, and the endpoint is left in peace.',
  setting: {page: 'product-30', product: '30', interval: 15},
  async play(stage) {
    await words(stage, 'Only 4 left');
    stage.tell('The endpoint answers 500. Time runs 60 times as fast.');
    stage.fail('server-error');
    stage.set({speed: 60});
    const before = stage.stats()['requests'] ?? 0;
    const start = stage.bench.clock.now();
    await wordsBegin(stage, 'In stock, checked', {withinSeconds: 60});
    await button(stage, 'adds');
    stage.tell('Five minutes have passed since the last answer.');
    await words(stage, 'In Stock', {withinSeconds: 300});
    await stage.see({
      what: 'Its state',
      expected: 'unknown',
      seen: () => stage.facts().availability,
    });
    await stage.wait((start + 600_000 - stage.bench.clock.now()) / 1000);
    await stage.see({
      what: 'Questions in ten minutes',
      expected: '10 or fewer',
      seen: () => String((stage.stats()['requests'] ?? 0) - before),
      holds: (seen) => Number(seen) <= 10,
    });
    stage.tell('The endpoint is back.');
    stage.fail('none');
    await words(stage, 'Only 4 left', {withinSeconds: 330});
    stage.set({speed: 1});
    stage.press();
    await stage.until(() => stage.bench.cart.total > 0);
    await cart(stage, 1);
  },
};
