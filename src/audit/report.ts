import type {CounterId} from './counter.js';

/** What a finding means for the shop. */
export type Severity =
  'sells-what-is-not-there' | 'hides-what-is-there' | 'untidy';

/** The numbers that a rule decided by. */
export type Evidence = Readonly<Record<string, number | string>>;

export interface Reason {
  readonly rule: string;
  readonly evidence: Evidence;
}

export interface Finding extends Reason {
  /** The counters that it names; of what concerns the whole shop, none. */
  readonly counters: readonly CounterId[];
  readonly severity: Severity;
}

/** One place in the order of counting. */
export interface CountFirst extends CounterId {
  /** The hundreds are history, the tens contradictions, the ones suspicions. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface Report {
  /** What is certain: the worst severity first. */
  readonly contradictions: readonly Finding[];
  /** What is worth a count: the most reliable rule first. */
  readonly suspicions: readonly Finding[];
  /** Every counted counter, the one to count first at the beginning. */
  readonly countFirst: readonly CountFirst[];
}

export interface AuditOptions {
  /** Quantities that stand for "plenty" in this shop. */
  readonly placeholders?: readonly number[];
  /** The day of the facts, `YYYY-MM-DD`; by default, today in UTC. */
  readonly today?: string;
}
