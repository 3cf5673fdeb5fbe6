import {checkButton, checkWords} from '../player/checks.js';
import type {Story} from '../player/story.js';

export const nonsenseNumbers: Story = {
  name: 'nonsense-numbers',
  title: 'The endpoint talks nonsense',
  summary:
    'Quantities come as words. Nothing is made up from them: the shop’s own text is back and the shop decides.',
  setting: {page: 'product-30', product: '30'},
  async play(stage) {
    await checkWords(stage, 'Only 4 left');
    stage.narrate('Every quantity is now the word "three".');
    stage.fail('wrong-types');
    await checkWords(stage, 'In Stock', {what: 'The shop’s own words'});
    await checkButton(stage, 'adds');
    stage.narrate('The endpoint is mended.');
    stage.fail('none');
    await checkWords(stage, 'Only 4 left');
  },
};
