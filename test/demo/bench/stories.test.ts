import {expect} from 'chai';
import {after, before, describe, it} from 'node:test';
import {STORIES} from '../../../demo/stories/stories.js';
import {Demo} from './demo.js';
import {playStory, wrongOf} from './play-story.js';

let demo: Demo;
before(async () => {
  demo = await Demo.open();
});
after(() => demo.close());

describe('the stories of the bench', {concurrency: 3}, () => {
  for (const {name, title} of STORIES) {
    it(`${title}: expected is seen`, async () => {
      const rows = await playStory(demo, `#story=${name}`);
      expect(rows.length).to.be.greaterThan(2);
      expect(wrongOf(rows)).to.eql([]);
      expect(demo.errors).to.eql([]);
    });
  }
});
