import {checkButton, checkWords, checkWordsStart} from '../player/checks.js';
import type {Story} from '../player/story.js';

export const soldOutFades: Story = {
  name: 'sold-out-fades',
  title: '"Sold out" grows old',
  summary:
    'A past "sold out" is no more certain than a past "in stock": it is kept for five minutes, then the shop decides.',
  setting: {page: 'product-33', product: '33', interval: 15},
  async play(stage) {
    await checkWords(stage, 'Out of stock');
    await checkButton(stage, 'refuses: Out of stock');
    stage.narrate('The connection is lost. Time runs 60 times as fast.');
    stage.fail('offline');
    stage.set({speed: 60});
    await checkWordsStart(stage, 'Out of stock, checked', {withinSeconds: 60});
    await checkButton(stage, 'refuses: Out of stock');
    stage.narrate('Five minutes have passed since the last answer.');
    await checkWords(stage, 'Out Of Stock', {
      what: 'The shop’s own words',
      withinSeconds: 300,
    });
    await checkButton(stage, 'adds');
    stage.set({speed: 1});
  },
};
