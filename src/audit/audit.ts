import type {Counter} from './counter.js';
import {findContradictions} from './contradictions.js';
import {rankCounters} from './count-first.js';
import {readDay} from './days.js';
import {groupProducts} from './products.js';
import {readCounters} from './read-counters.js';
import type {AuditOptions, Report} from './report.js';
import {filter, finish, type Steps} from './steps.js';
import {findSuspicions} from './suspicions.js';
import {takeTurns} from './take-turns.js';

function* judge(
  values: readonly Counter[],
  options?: AuditOptions,
): Steps<Report> {
  const {placeholders, today} = options ?? {};
  const day = readDay(today) ?? new Date().toISOString().slice(0, 10);
  const listed = new Set(Array.isArray(placeholders) ? placeholders : []);
  const counters = yield* readCounters(values);
  const counted = yield* filter(counters, ({isCounted}) => isCounted);
  const products = yield* groupProducts(counters);
  const contradictions = yield* findContradictions(products);
  const suspicions = yield* findSuspicions(counters, counted, listed, day);
  const countFirst = yield* rankCounters(counted, contradictions, suspicions);
  return {contradictions, suspicions, countFirst};
}

/**
 * Judges a shop's stock numbers: what contradicts itself, what is worth a
 * count, and what to count first. The order of the counters does not matter;
 * one without an id or a quantity is left out, and of several with one id, all
 * but one. Nothing throws.
 */
export const audit = (
  counters: readonly Counter[],
  options?: AuditOptions,
): Report => finish(judge(counters, options));

/** The same in turns of 8 ms, so that a page stays quick meanwhile. */
export const auditInTurns = (
  counters: readonly Counter[],
  options?: AuditOptions,
): Promise<Report> => takeTurns(judge(counters, options));
