import {checkButton, checkCart, checkWords} from '../player/checks.js';
import type {Story} from '../player/story.js';

export const theLastOneGoes: Story = {
  name: 'last-one-goes',
  title: 'The last one goes while you read',
  summary:
    'Another shopper buys the last bottle. The open page says so within one poll and its button refuses.',
  setting: {page: 'product-51', product: '51', stock: '51:1'},
  async play(stage) {
    const {shop} = stage.bench;
    stage.narrate('You are reading. One is left.');
    await checkWords(stage, 'Only 1 left');
    await checkButton(stage, 'adds');
    stage.narrate('Another shopper buys it.');
    shop.sell('51');
    await checkWords(stage, 'Out of stock', {withinSeconds: 3});
    await checkButton(stage, 'refuses: Out of stock');
    stage.narrate('You press the button all the same.');
    stage.press();
    await checkCart(stage, 0);
  },
};
