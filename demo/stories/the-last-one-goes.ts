import {button, cart, words} from '../player/checks.js';
import type {Story} from '../player/story.js';

export const theLastOneGoes: Story = {
  name: 'last-one-goes',
  title: 'The last one goes while you read',
  summary:
    'Another shopper buys the last bottle. The open page says so within one poll and its button refuses.',
  setting: {page: 'product-51', product: '51', stock: '51:1'},
  async play(stage) {
    const {shop} = stage.bench;
    stage.tell('You are reading. One is left.');
    await words(stage, 'Only 1 left');
    await button(stage, 'adds');
    stage.tell('Another shopper buys it.');
    shop.sell('51');
    await words(stage, 'Out of stock', {withinSeconds: 3});
    await button(stage, 'refuses: Out of stock');
    stage.tell('You press the button all the same.');
    stage.press();
    await cart(stage, 0);
  },
};
