import {expect} from 'chai';
import {describe, it} from 'node:test';
import {Demo} from './demo.js';
import {playStory, wrongOf} from './play-story.js';

describe('a story of the bench on a page without the script', () => {
  it('tells what it sees in place of what it expects', async () => {
    const demo = await Demo.open('true-stock.min.js');
    const rows = await playStory(demo, '#story=last-one-goes');
    await demo.close();
    expect(wrongOf(rows)).to.eql([
      {
        what: 'The page says',
        expected: 'Only 1 left',
        actual: 'not shown',
        mark: '✗',
      },
      {
        what: 'The page says',
        expected: 'Out of stock',
        actual: 'not shown',
        mark: '✗',
      },
      {
        what: 'The button',
        expected: 'refuses: Out of stock',
        actual: 'adds',
        mark: '✗',
      },
      {what: 'In the cart', expected: '0', actual: '1', mark: '✗'},
    ]);
  });
});
