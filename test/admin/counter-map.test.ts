import {expect} from 'chai';
import {describe, it, mock} from 'node:test';
import {loadAdmin} from './load-admin.js';

interface CounterMap {
  get: (key: string) => unknown;
  has: (key: string) => boolean;
  set: (key: string, value: unknown) => void;
}

const {CounterMap} = await loadAdmin<{CounterMap: new () => CounterMap}>(
  'audit/counter-map.js',
);

/** How many entries the largest map gets while something happens. */
const largestMap = (act: () => void): number => {
  const {set} = Map.prototype;
  let largest = 0;
  const watch = mock.method(
    Map.prototype,
    'set',
    function (this: Map<unknown, unknown>, key: unknown, value: unknown) {
      set.call(this, key, value);
      largest = Math.max(largest, this.size);
      return this;
    },
  );
  act();
  watch.mock.restore();
  return largest;
};

describe('the map of counters', () => {
  it('keeps each counter apart, values of one product too', () => {
    const map = new CounterMap();
    map.set('30:0', 'the product');
    map.set('30:15', 'a value');
    map.set('286:0', 'another product');
    map.set('30:15', 'the value again');
    expect(map.get('30:0')).to.equal('the product');
    expect(map.get('30:15')).to.equal('the value again');
    expect(map.get('286:0')).to.equal('another product');
    expect(map.has('286:0')).to.equal(true);
    expect(map.get('286:1')).to.equal(undefined);
    expect(map.has('542:0')).to.equal(false);
  });

  it('has room for keys that no shop has', () => {
    const map = new CounterMap();
    for (const key of ['', 'x', '-1:0', '1e9:0', '__proto__']) {
      map.set(key, key);
      expect(map.get(key)).to.equal(key);
    }
  });

  it('never copies more than one part of a large shop', () => {
    const map = new CounterMap();
    const largest = largestMap(() => {
      for (let counter = 0; counter < 40_000; counter++) {
        map.set(`${counter >> 2}:${counter & 3}`, counter);
      }
    });
    expect(largest).to.be.at.least(40_000 / 256);
    expect(largest).to.be.at.most(200);
  });
});
