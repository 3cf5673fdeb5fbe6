import {checkButton, checkCart} from '../player/checks.js';
import type {Story} from '../player/story.js';

export const tooMany: Story = {
  name: 'too-many',
  title: 'More than there are',
  summary:
    'Five are wanted, three are there. The button says how many can be had, and adds them.',
  setting: {page: 'product-40', product: '40'},
  async play(stage) {
    await stage.until(() => stage.facts().availability === 'low-stock');
    stage.narrate('You ask for five.');
    stage.fill('#input-quantity', '5');
    await checkButton(stage, 'refuses: Only 3 can be ordered');
    stage.press();
    await checkCart(stage, 0);
    stage.narrate('You ask for three.');
    stage.fill('#input-quantity', '3');
    await checkButton(stage, 'adds');
    stage.press();
    await stage.until(() => stage.bench.cart.total > 0);
    await checkCart(stage, 3);
  },
};
