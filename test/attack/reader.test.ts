import {expect} from 'chai';
import {describe, it} from 'node:test';
import {attackReader} from './reader/attack-reader.js';

describe('hostile responses', () => {
  it('T2 T3 T4 T5 T7 P6 are read as the contract says', async () => {
    const count = await attackReader(400, 1);
    // Each kind of end is reached.
    for (const cases of Object.values(count)) expect(cases).to.be.above(2);
  });
});
