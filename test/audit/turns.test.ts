import {expect} from 'chai';
import {describe, it, mock} from 'node:test';
import {audit, auditInTurns, type Counter} from 'true-stock/audit';

const counters = Array.from({length: 20_000}, (_, index): Counter => ({
  productId: `${index}`,
  name: 'Shirt',
  quantity: (index * 7919) % 300,
  isCounted: true,
  isOnSale: true,
  sold365: index % 13,
  corrections365: index % 3,
}));
const OPTIONS = {today: '2026-11-29'};

describe('auditInTurns', () => {
  it('says what audit says', async () => {
    expect(await auditInTurns(counters, OPTIONS)).to.eql(
      audit(counters, OPTIONS),
    );
  });

  it('lets other tasks run every 8 ms', async () => {
    // A millisecond passes with each look at the clock.
    let time = 0;
    const now = mock.method(performance, 'now', () => time++);
    let tasks = 0;
    let isDone = false;
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      tasks++;
      if (isDone) port1.close();
      else port2.postMessage(0);
    };
    port2.postMessage(0);
    await auditInTurns(counters, OPTIONS);
    isDone = true;
    now.mock.restore();
    // Each step looks once, and ends within 500 counters.
    expect(time).to.be.greaterThan(counters.length / 500);
    expect(tasks).to.be.at.least(Math.floor(time / 10));
  });
});
