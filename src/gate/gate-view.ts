import type {Arbiter} from './arbiter.js';
import {boundTo} from './bound-controls.js';
import type {Verdict} from '../client/snapshot.js';
import {block, hasLostReason, release} from './blocked-look.js';
import {
  type ControlsHost,
  controlsOf,
  scopesOf,
  selectionOf,
} from './controls.js';
import {claimOf} from '../page/judgement.js';
import {OptionMarks} from './option-marks.js';
import {explain} from '../words/phrases.js';
import {languageOf} from '../words/languages.js';
import {sayText} from '../words/words.js';

/** The element that a barrier, and its gate, belong to. */
export interface GateViewHost extends ControlsHost {
  readonly stale: boolean;
}

/** What a shopper sees of a gate: blocked controls and marked options. */
export class GateView {
  readonly #host: GateViewHost;
  readonly #arbiter: Arbiter;
  readonly #blocked = new Set<HTMLElement>();
  readonly #marks = new OptionMarks();
  #controls: ReadonlySet<HTMLElement> = new Set();

  constructor(host: GateViewHost, arbiter: Arbiter) {
    this.#host = host;
    this.#arbiter = arbiter;
  }

  /** Whether a control cannot add now. */
  get isBlocked(): boolean {
    return this.#blocked.size > 0;
  }

  /** Whether a control came, or went, or lost its reason since the update. */
  get isOutdated(): boolean {
    if ([...this.#blocked].some(hasLostReason)) return true;
    // What a theme binding gives or takes is told.
    if (!this.#host.for) return false;
    const controls = controlsOf(this.#host);
    return (
      controls.size !== this.#controls.size ||
      ![...controls].every((control) => this.#controls.has(control))
    );
  }

  /** Judges every control anew and shows what came of it. */
  update(): void {
    const host = this.#host;
    const {snapshot} = this.#arbiter;
    const isIdle = !snapshot?.record && !this.isBlocked && this.#marks.isEmpty;
    // Nothing is known, nothing is shown: so it is for each card at first.
    if (isIdle && !this.#arbiter.isRefused({ok: 'unknown'})) return;
    this.#controls = controlsOf(host);
    for (const control of this.#blocked) {
      if (!this.#controls.has(control)) this.#open(control);
    }
    for (const control of this.#controls) {
      const wish = selectionOf(host, control, snapshot?.record);
      const verdict = this.#arbiter.judge(wish);
      if (this.#arbiter.isRefused(verdict)) this.#close(control, verdict);
      else this.#open(control);
    }
    const options = snapshot && claimOf(snapshot)?.options;
    this.#marks.update(options ? scopesOf(host) : [], options, () =>
      sayText('outOfStock', languageOf(host)),
    );
    host.toggleAttribute('blocked', this.isBlocked);
    if (!this.isBlocked) host.removeAttribute('data-true-stock-told');
  }

  /** Leaves the page as if it had never been there. */
  clear(): void {
    for (const control of this.#blocked) this.#open(control);
    this.#marks.clear();
    this.#host.removeAttribute('blocked');
    this.#host.removeAttribute('data-true-stock-told');
  }

  #close(control: HTMLElement, verdict: Verdict): void {
    const host = this.#host;
    const {isCard, isCovered} = boundTo(host).get(control) ?? {};
    const record = this.#arbiter.snapshot?.record;
    const beside = isCard ? host : undefined;
    this.#blocked.add(control);
    const text = explain(verdict, record, languageOf(host));
    block(control, this, text, {isCovered, beside});
    // The reason stands beside the element, and says what counts here.
    host.toggleAttribute('data-true-stock-told', !!isCard && !host.stale);
  }

  #open(control: HTMLElement): void {
    if (this.#blocked.delete(control)) release(control, this);
  }
}
