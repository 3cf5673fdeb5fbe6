import {checkButton, checkCart, checkWords} from '../player/checks.js';
import type {Story} from '../player/story.js';

export const itComesBack: Story = {
  name: 'it-comes-back',
  title: 'It comes back',
  summary:
    'A parcel returns. A press on the refusing button asks again and opens it; the press itself adds nothing, the next one does.',
  setting: {page: 'product-33', product: '33', interval: 60},
  async play(stage) {
    const {shop} = stage.bench;
    await checkButton(stage, 'refuses: Out of stock');
    stage.narrate('Three are put back. The next poll is a minute away.');
    shop.update('33', {quantity: 3});
    stage.narrate('You press the refusing button.');
    stage.press();
    await checkButton(stage, 'adds');
    await checkWords(stage, 'Only 3 left');
    await checkCart(stage, 0);
    stage.narrate('You press again.');
    stage.press();
    await stage.until(() => stage.bench.cart.total > 0);
    await checkCart(stage, 1);
  },
};
