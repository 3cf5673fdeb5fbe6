import {
  checkButton,
  checkCart,
  checkWords,
  checkWordsStart,
} from '../player/checks.js';
import type {Story} from '../player/story.js';

export const endpointDies: Story = {
  name: 'endpoint-dies',
  title: 'The endpoint dies for ten minutes',
  summary:
    'What was true fades step by step: first with the time of the last check, at five minutes not at all. The shop goes on selling, and the endpoint is left in peace.',
  setting: {page: 'product-30', product: '30', interval: 15},
  async play(stage) {
    await checkWords(stage, 'Only 4 left');
    stage.narrate('The endpoint answers 500. Time runs 60 times as fast.');
    stage.fail('server-error');
    stage.set({speed: 60});
    const before = stage.stats()['requests'] ?? 0;
    const start = stage.bench.clock.now();
    await checkWordsStart(stage, 'In stock, checked', {withinSeconds: 60});
    await checkButton(stage, 'adds');
    stage.narrate('Five minutes have passed since the last answer.');
    await checkWords(stage, 'In Stock', {withinSeconds: 300});
    await stage.check({
      what: 'Its state',
      expected: 'unknown',
      actual: () => stage.facts().availability,
    });
    await stage.wait((start + 600_000 - stage.bench.clock.now()) / 1000);
    await stage.check({
      what: 'Questions in ten minutes',
      expected: '10 or fewer',
      actual: () => String((stage.stats()['requests'] ?? 0) - before),
      accepts: (actual) => Number(actual) <= 10,
    });
    stage.narrate('The endpoint is back.');
    stage.fail('none');
    await checkWords(stage, 'Only 4 left', {withinSeconds: 330});
    stage.set({speed: 1});
    stage.press();
    await stage.until(() => stage.bench.cart.total > 0);
    await checkCart(stage, 1);
  },
};
