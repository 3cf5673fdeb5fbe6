import type {Numbers} from './random-numbers.js';

const YEAR = 365;
const MONTH = 30;
const DAY_MS = 86_400_000;

export const TODAY = '2026-11-29';

export const daysAgo = (days: number): string =>
  new Date(Date.parse(TODAY) - days * DAY_MS).toISOString().slice(0, 10);

/** How the mean of a day's sales differs from the mean of all days. */
export const DEMANDS = {
  poisson: () => () => 1,
  overdispersed: (numbers: Numbers) => () => numbers.exponential(),
  /** From 10 % to 190 % within a year, each product at a time of its own. */
  seasonal: (numbers: Numbers) => {
    const start = numbers.below(YEAR);
    return (day: number) =>
      1 + 0.9 * Math.sin((2 * Math.PI * (day + start)) / YEAR);
  },
};

export type Demand = keyof typeof DEMANDS;

/** The sales facts of a counter that sells so many pieces a day. */
export function createSales(numbers: Numbers, demand: Demand, perDay: number) {
  const factorOf = DEMANDS[demand](numbers);
  const facts = {sold30: 0, sold365: 0, saleDays365: 0};
  let last = 0;
  for (let day = YEAR; day > 0; day--) {
    const sold = numbers.poisson(perDay * factorOf(day));
    if (sold === 0) continue;
    facts.sold365 += sold;
    facts.saleDays365++;
    if (day <= MONTH) facts.sold30 += sold;
    last = day;
  }
  const firstSale = daysAgo(YEAR + numbers.below(2 * YEAR));
  return last > 0 ? {...facts, firstSale, lastSale: daysAgo(last)} : facts;
}
