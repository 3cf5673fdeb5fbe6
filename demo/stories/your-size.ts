import {checkButton, checkWords} from '../player/checks.js';
import type {Stage} from '../player/stage.js';
import type {Story} from '../player/story.js';

const choose = (stage: Stage, valueId: string) => {
  const isList = stage.frame.document.querySelector(
    'select[name="option[224]"]',
  );
  stage.fill(
    isList
      ? 'select[name="option[224]"]'
      : `[name="option[224]"][value="${valueId}"]`,
    valueId,
  );
};

export const yourSize: Story = {
  name: 'your-size',
  title: 'Your size sells out',
  summary:
    'The sweater is in stock, size M is not any more. The chosen size is refused and marked, another one is not.',
  setting: {page: 'product-35', product: '35', stock: '35.13:1'},
  async play(stage) {
    const {shop} = stage.bench;
    stage.narrate('You have chosen size M.');
    await stage.until(() => stage.facts().availability === 'in-stock');
    choose(stage, '13');
    await checkButton(stage, 'adds');
    stage.narrate('Another shopper buys the last M.');
    shop.sell('35', 1, ['13']);
    await checkButton(stage, 'refuses: The chosen option is out of stock');
    await checkWords(stage, 'In stock');
    await stage.check({
      what: 'Size M reads',
      expected: 'M – Out of stock',
      actual: () => {
        const value = stage.find<HTMLInputElement>(
          'select [value="13"], [name="option[224]"][value="13"]',
        );
        const place = value.labels?.[0] ?? value;
        return (place.textContent ?? '').replace(/\s+/g, ' ').trim();
      },
    });
    stage.narrate('You choose size L.');
    choose(stage, '14');
    await checkButton(stage, 'adds');
  },
};
