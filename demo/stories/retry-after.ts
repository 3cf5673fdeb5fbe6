import {checkWords} from '../player/checks.js';
import type {Story} from '../player/story.js';

export const retryAfter: Story = {
  name: 'retry-after',
  title: 'The server asks for peace',
  summary:
    'A 429 with "Retry-After: 60" is obeyed: nothing is asked for 60 to 72 seconds, then once.',
  setting: {page: 'product-30', product: '30', interval: 5},
  async play(stage) {
    const {clock, record} = stage.bench;
    await checkWords(stage, 'Only 4 left');
    let retryAt = NaN;
    stage.frame.window.addEventListener('true-stock-error', (event) => {
      retryAt = (event as Event & {retryAt: number}).retryAt;
    });
    stage.narrate('The server answers 429. Time runs 10 times as fast.');
    stage.fail('busy');
    stage.set({speed: 10});
    const refusedAt = () =>
      record.exchanges.find(({result}) => result === '429')?.respondedAt ??
      null;
    await stage.until(() => refusedAt() !== null, 15);
    const start = refusedAt() ?? clock.now();
    stage.fail('none');
    const askedAt = () =>
      record.exchanges.find(({requestedAt}) => requestedAt > start)
        ?.requestedAt;
    await stage.check({
      what: 'The next question comes after',
      expected: '60 to 72 s',
      actual: () => {
        const at = askedAt();
        // A busy computer asks later than the page has planned, never earlier.
        const waitMs = Math.min(at ?? NaN, retryAt) - start;
        return at ? `${Math.round(waitMs / 1000)} s` : 'none yet';
      },
      accepts: (actual) =>
        /^\d/.test(actual) &&
        +actual.slice(0, 2) >= 60 &&
        +actual.slice(0, 2) <= 72,
      withinSeconds: 80,
    });
    await checkWords(stage, 'Only 4 left');
    stage.set({speed: 1});
  },
};
