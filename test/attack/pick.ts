/** Seeded random numbers from 0 to 1. */
export type Random = () => number;

/** A whole number from 0 to below `end`. */
export const below = (random: Random, end: number): number =>
  Math.floor(random() * end);

export const pick = <Choice>(
  random: Random,
  choices: readonly Choice[],
): Choice => choices[below(random, choices.length)]!;
