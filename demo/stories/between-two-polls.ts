import {checkButton, checkCart, checkWords} from '../player/checks.js';
import type {Story} from '../player/story.js';

export const betweenTwoPolls: Story = {
  name: 'between-two-polls',
  title: 'It goes between two polls',
  summary:
    'The page asks every minute, the last one goes in between, and you press. The press asks once more and is stopped.',
  setting: {page: 'product-51', product: '51', stock: '51:1', interval: 60},
  async play(stage) {
    const {shop} = stage.bench;
    await checkWords(stage, 'Only 1 left');
    stage.narrate('Another shopper buys it. The page cannot know yet.');
    shop.sell('51');
    await stage.wait(3);
    await checkWords(stage, 'Only 1 left');
    stage.narrate('You press. The page asks before it lets you add.');
    stage.press();
    await checkButton(stage, 'refuses: Out of stock', {withinSeconds: 2});
    await stage.check({
      what: 'Questions at the press',
      expected: '1',
      actual: () => String(stage.stats()['verified']),
    });
    await checkCart(stage, 0);
  },
};
