import {expect} from 'chai';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {contrastBetween} from '../helpers/contrast.js';
import {SLOT_STYLE} from '../helpers/slot-style.js';

const page = readFileSync(
  new URL('../../../docs/styling.md', import.meta.url),
  'utf8',
);

/** `#rrggbb` as browsers say it. */
const rgb = (colour: string): string =>
  `rgb(${[1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)).join()})`;

describe('docs/styling.md', () => {
  it('hides slots as the element is tested with', () => {
    expect(page).to.include(`\`\`\`css\n${SLOT_STYLE}\`\`\``);
  });

  it('has colours for a dark page that can be read there', () => {
    const [, style] = /```css\ntrue-stock {\n(.*?)```/s.exec(page)!;
    const colours = [...style!.matchAll(/color-([\w-]+): (#\w{6});/g)];
    expect(colours.map(([, state]) => state)).to.have.members([
      'in-stock',
      'low-stock',
      'out-of-stock',
      'backorder',
      'unavailable',
      'stale',
    ]);
    for (const [, , colour] of colours) {
      // Bootstrap's dark page, and a lighter box on it.
      for (const dark of ['#212529', '#343a40']) {
        expect(contrastBetween(rgb(colour!), rgb(dark))).to.be.at.least(4.5);
      }
    }
  });
});
