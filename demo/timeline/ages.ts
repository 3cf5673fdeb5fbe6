import type {Exchange} from '../bench/exchange.js';
import type {Scale} from './scale.js';

/** From the start of a bar to the end of its age label, in the picture's units. */
const AGE_WIDTH = 25;

/** Places the age labels: beside their bars, if the next bar leaves room. */
export function placesOfAges(
  exchanges: readonly Pick<Exchange, 'ageSeconds' | 'requestedAt'>[],
  scale: Pick<Scale, 'x'>,
): {ageSeconds: number; x: number}[] {
  const places = exchanges.map(({requestedAt}) => scale.x(requestedAt));
  return exchanges.flatMap(({ageSeconds}, index) => {
    const x = places[index] ?? 0;
    const room = (places[index + 1] ?? Infinity) - x;
    return ageSeconds < 1 || room < AGE_WIDTH ? [] : [{ageSeconds, x: x + 5}];
  });
}
