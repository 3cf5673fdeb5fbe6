/**
 * How old the contract wants a response to be taken for (T4, T7), written from
 * it alone.
 */
import type {WireResponse} from './hostile-response.js';

/** A response that says nothing of its age is this old, in ms. */
const ASSUMED_AGE_MS = 5000;

/** What a header says; `null`: nothing that can be read; `open`: read or not. */
type Said = number | null | 'open';

const secondsIn = (text: string | undefined): Said => {
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Whether there is a number in other text that has digits is not said.
  return /\d/.test(text) ? 'open' : null;
};

const dateIn = (text: string | undefined): Said => {
  if (text === undefined) return null;
  if (/^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/.test(text)) {
    const ms = Date.parse(text);
    return Number.isNaN(ms) ? null : ms;
  }
  return 'open';
};

export interface AgeReading {
  /** Age at the start of the request, in ms; `open`: not said. */
  readonly ageMs: number | 'open';
  /** When the shop read its database, in epoch ms; `null`: not said. */
  readonly readAt: Said;
}

export const ageOf = ({headers}: WireResponse): AgeReading => {
  const isNegative = /^-\d+$/.test(headers['age'] ?? '');
  const age = isNegative ? null : secondsIn(headers['age']);
  const readAt = secondsIn(headers['stock-as-of']);
  const date = dateIn(headers['date']);
  if ([age, readAt, date].includes('open')) return {ageMs: 'open', readAt};
  const between =
    typeof date === 'number' && typeof readAt === 'number'
      ? date - readAt
      : null;
  const ages = [age, between].filter(
    (one): one is number => typeof one === 'number' && one >= 0,
  );
  // Never too low: of two ages the greater.
  return {ageMs: ages.length ? Math.max(...ages) : ASSUMED_AGE_MS, readAt};
};
