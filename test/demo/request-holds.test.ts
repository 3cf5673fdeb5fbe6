import {expect} from 'chai';
import {describe, it} from 'node:test';
import {RequestHolds} from '../../demo/bench/request-holds.js';
import {BenchClock} from '../../demo/time/bench-clock.js';

const URL = 'https://shop.test/stock?id=30';

/** A request whose response the test delivers. */
function send() {
  const clock = new BenchClock();
  const holds = new RequestHolds(clock);
  let deliver: (response?: unknown) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const response = new Promise((resolve, reject) => {
    deliver = resolve;
    fail = reject;
  });
  const followed = holds.follow(URL, response);
  return {clock, holds, followed, deliver, fail};
}

describe("the bench's clock, while a request travels", () => {
  it('stands on both ways, and goes on while the mock waits', async () => {
    const {clock, holds, followed, deliver} = send();
    expect(clock.isHeld).to.equal(true);
    holds.arrive(URL);
    expect(clock.isHeld).to.equal(false);
    holds.leave(URL);
    expect(clock.isHeld).to.equal(true);
    deliver('response');
    expect(await followed).to.equal('response');
    expect(clock.isHeld).to.equal(false);
  });

  it('goes on once the page has given up, also when a response leaves', async () => {
    const {clock, holds, followed, fail} = send();
    fail(new Error('aborted'));
    const error = await followed.catch((reason: Error) => reason.message);
    expect(error).to.equal('aborted');
    holds.leave(URL);
    expect(clock.isHeld).to.equal(false);
  });

  it('stands until the last request for a URL is over', async () => {
    const {clock, holds, followed, deliver} = send();
    const second = holds.follow(URL, new Promise(() => {}));
    deliver();
    await followed;
    holds.leave(URL);
    expect(clock.isHeld).to.equal(true);
    void second;
  });
});
