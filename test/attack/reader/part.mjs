import {attackReader} from '../../../build/test/attack/reader/attack-reader.js';

export const small = 2000;
export const full = 100_000;

export const attack = ({step, count, seed}) =>
  step('hostile responses, each with a verify', async () => {
    const kinds = await attackReader(count, seed);
    const ends = Object.entries(kinds).map(
      ([kind, times]) => `${times} ${kind}`,
    );
    return `${count} cases: ${ends.join(', ')}`;
  });
