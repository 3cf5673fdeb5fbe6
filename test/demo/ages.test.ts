import {expect} from 'chai';
import {describe, it} from 'node:test';
import {placesOfAges} from '../../demo/timeline/ages.js';

describe("the answers' ages in the picture", () => {
  const asked = (requestedAt: number, ageSeconds: number) => ({
    requestedAt,
    ageSeconds,
  });

  it('are written where the next question leaves room', () => {
    const scale = {x: (at: number) => at};
    const places = placesOfAges(
      [asked(10, 40), asked(20, 41), asked(50, 0), asked(90, 42)],
      scale,
    );
    expect(places).to.eql([
      {ageSeconds: 41, x: 25},
      {ageSeconds: 42, x: 95},
    ]);
  });
});
