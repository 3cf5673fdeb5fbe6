import {checkButton, checkCart} from '../player/checks.js';
import type {Story} from '../player/story.js';

export const themeOpens: Story = {
  name: 'theme-opens',
  title: 'The theme opens the button again',
  summary:
    'A spinner puts its button back as it was, a script takes our attributes off. The button still refuses.',
  setting: {page: 'product-33', product: '33'},
  async play(stage) {
    await checkButton(stage, 'refuses: Out of stock');
    stage.narrate('The theme enables and re-labels its button.');
    const control = stage.find<HTMLButtonElement>('#button-cart');
    control.disabled = false;
    control.removeAttribute('aria-disabled');
    control.removeAttribute('data-true-stock-blocked');
    control.textContent = 'Add to Cart';
    await checkButton(stage, 'refuses: Out of stock');
    await stage.check({
      what: 'For screen readers it is',
      expected: 'disabled',
      actual: () =>
        stage.find('#button-cart').ariaDisabled === 'true'
          ? 'disabled'
          : 'enabled',
    });
    stage.press();
    await checkCart(stage, 0);
  },
};
