import {findGaps, longestLieMs} from '../timeline/gaps.js';
import {checkWords} from '../player/checks.js';
import type {Story} from '../player/story.js';

export const crowd: Story = {
  name: 'crowd',
  title: 'A crowd comes in',
  summary:
    'Shoppers buy at random until nothing is left. The page is never wrong for longer than one poll.',
  setting: {page: 'product-51', product: '51', stock: '51:9'},
  async play(stage) {
    const {bench} = stage;
    await checkWords(stage, 'In stock');
    stage.narrate('Sixty purchases a minute, all of this bottle.');
    bench.crowd.start(60, ['51']);
    await checkWords(stage, 'Out of stock', {withinSeconds: 30});
    bench.crowd.stop();
    const {clock, controls, record} = bench;
    await stage.check({
      what: 'It promised what was gone for',
      expected: 'at most 3 s',
      actual: () => {
        const gaps = findGaps(
          record.claimsOf('51'),
          record.stockLevelsOf('51'),
          controls.settings.low,
          clock.now(),
        );
        return `${(longestLieMs(gaps) / 1000).toFixed(1)} s`;
      },
      accepts: (actual) => Number.parseFloat(actual) <= 3,
    });
  },
};
