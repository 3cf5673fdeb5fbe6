import {expect} from 'chai';
import {after, before, describe, it} from 'node:test';
import {Demo} from './demo.js';
import {playStory, wrongOf} from './play-story.js';

/** Stories that depend on the theme's HTML and scripts. */
const NAMES = ['last-one-goes', 'your-size', 'it-comes-back', 'theme-opens'];

let demo: Demo;
before(async () => {
  demo = await Demo.open();
});
after(() => demo.close());

describe('the stories of the bench in other themes', {concurrency: 3}, () => {
  for (const look of ['opencart-3', 'plain']) {
    for (const name of NAMES) {
      it(`${look}, ${name}: expected is seen`, async () => {
        const rows = await playStory(demo, `#look=${look}&story=${name}`);
        expect(rows.length).to.be.greaterThan(2);
        expect(wrongOf(rows)).to.eql([]);
        expect(demo.errors).to.eql([]);
      });
    }
  }
});
