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

  it('does little in one step, also where many counters are alike', async () => {
    let reads = 0;
    const most = {reads: 0};
    const alike = Array.from({length: 20_000}, (_, index): Counter => ({
      productId: `${index}`,
      get valueId() {
        reads++;
        return undefined;
      },
      name: 'Shirt',
      quantity: 999,
      isCounted: true,
      isOnSale: true,
    }));
    const now = mock.method(performance, 'now', () => {
      most.reads = Math.max(most.reads, reads);
      reads = 0;
      return 0;
    });
    const {suspicions} = await auditInTurns(alike, OPTIONS);
    now.mock.restore();
    const rules = suspicions.map(({rule}) => rule);
    expect(rules).to.include.members(['repeated', 'cover']);
    // A step is of 500 counters, and reads each of them a few times.
    expect(most.reads).to.be.greaterThan(0);
    expect(most.reads).to.be.at.most(2_000);
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
