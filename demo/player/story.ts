import type {Stage} from './stage.js';
import type {BenchState} from '../bench/bench-state.js';

/** One thing that a story looks at: what must be seen, and what was. */
export interface Check {
  readonly what: string;
  readonly expected: string;
  /** Null: not looked at yet. */
  readonly seen: string | null;
  readonly isAsExpected: boolean;
}

/** A story that the bench plays on the real page. */
export interface Story {
  /** In links. */
  readonly name: string;
  readonly title: string;
  /** One sentence: what happens, and what must come of it. */
  readonly summary: string;
  /** The bench as it must stand; the rest is as by default. */
  readonly setting?: Partial<BenchState>;
  play(stage: Stage): Promise<void>;
}
