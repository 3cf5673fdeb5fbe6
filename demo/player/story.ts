import type {Stage} from './stage.js';
import type {BenchState} from '../bench/bench-state.js';

/** One check of a story: what was expected and what was there. */
export interface Check {
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
  readonly isAsExpected: boolean;
}

/** A story that the bench plays on the shop's page. */
export interface Story {
  /** Its name in links. */
  readonly name: string;
  readonly title: string;
  /** What happens, and what the page must do. */
  readonly summary: string;
  /** The state it starts from; the rest is default. */
  readonly setting?: Partial<BenchState>;
  play(stage: Stage): Promise<void>;
}
