import {expect} from 'chai';
import {after, before, describe, it} from 'node:test';
import {STORIES} from '../../../demo/stories/stories.js';
import {Demo} from './demo.js';
import {playStory, wrongOf} from './play-story.js';

/** Stories that depend on the theme's HTML and scripts. */
const THEME_STORIES = [
  'last-one-goes',
  'your-size',
  'it-comes-back',
  'theme-opens',
];

let demo: Demo;
before(async () => {
  demo = await Demo.open();
});
after(() => demo.close());

async function expectIsSeen(hash: string): Promise<void> {
  const rows = await playStory(demo, hash);
  expect(rows.length).to.be.greaterThan(2);
  expect(wrongOf(rows)).to.eql([]);
  expect(demo.errors, demo.errors.join('\n')).to.eql([]);
}

// A story mostly waits, so some of them play side by side.
describe('the stories of the bench', {concurrency: 4}, () => {
  for (const {name, title} of STORIES) {
    it(`${title}: expected is seen`, () => expectIsSeen(`#story=${name}`));
  }

  for (const look of ['opencart-3', 'plain']) {
    for (const name of THEME_STORIES) {
      it(`${look}, ${name}: expected is seen`, () =>
        expectIsSeen(`#look=${look}&story=${name}`));
    }
  }
});
