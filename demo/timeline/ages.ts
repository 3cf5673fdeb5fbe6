import type {Question} from '../bench/bench-record.js';
import type {Scale} from './scale.js';

/** From the start of a bar to the end of its age, in the picture's units. */
const AGE_WIDTH = 25;

/** Where ages are written: beside their bars, where the next one leaves room. */
export function placesOfAges(
  questions: readonly Pick<Question, 'ageSeconds' | 'askedAt'>[],
  scale: Pick<Scale, 'x'>,
): {ageSeconds: number; x: number}[] {
  const places = questions.map(({askedAt}) => scale.x(askedAt));
  return questions.flatMap(({ageSeconds}, index) => {
    const x = places[index] ?? 0;
    const room = (places[index + 1] ?? Infinity) - x;
    return ageSeconds < 1 || room < AGE_WIDTH ? [] : [{ageSeconds, x: x + 5}];
  });
}
