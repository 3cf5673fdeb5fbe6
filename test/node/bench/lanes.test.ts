import {expect} from 'chai';
import {describe, it} from 'node:test';
import {placesOfAges} from '../../../demo/timeline/lanes.js';

describe("the answers' ages in the picture", () => {
  const asked = (askedAt: number, ageSeconds: number) => ({
    askedAt,
    ageSeconds,
  });

  it('are written where none is written over another', () => {
    const scale = {x: (at: number) => at};
    const places = placesOfAges(
      [asked(10, 40), asked(20, 40), asked(50, 41), asked(90, 0), asked(99, 3)],
      scale,
    );
    expect(places).to.eql([
      {ageSeconds: 40, x: 15},
      {ageSeconds: 41, x: 55},
      {ageSeconds: 3, x: 104},
    ]);
  });
});
