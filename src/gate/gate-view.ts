import type {Arbiter} from './arbiter.js';
import {boundTo} from './bound-controls.js';
import type {Snapshot, Verdict} from '../client/snapshot.js';
import {block, isUndressed, release} from './blocked-look.js';
import {scopesOf, selectionOf} from './controls.js';
import {claimOf} from '../page/judgement.js';
import type {HushedWordsHost} from './hushed-words.js';
import {OptionMarks} from './option-marks.js';
import {explain} from '../words/phrases.js';
import {languageOf} from '../words/languages.js';
import {sayText} from '../words/words.js';

/** The element that a gate and its view belong to. */
export interface GateViewHost extends HushedWordsHost {
  readonly stale: boolean;
}

/** What a shopper sees of a gate: blocked controls and marked option values. */
export class GateView {
  readonly #host: GateViewHost;
  readonly #arbiter: Arbiter;
  readonly #blocked = new Set<HTMLElement>();
  readonly #marks = new OptionMarks();

  constructor(host: GateViewHost, arbiter: Arbiter) {
    this.#host = host;
    this.#arbiter = arbiter;
  }

  /** Whether a control cannot add now. */
  get isBlocked(): boolean {
    return this.#blocked.size > 0;
  }

  /** Whether a blocked control was removed, or lost what we put on it. */
  get isOutdated(): boolean {
    return (
      this.#marks.isOutdated ||
      [...this.#blocked].some(
        (control) => !control.isConnected || isUndressed(control),
      )
    );
  }

  /** Judges every control again and shows the result. */
  update(controls: ReadonlySet<HTMLElement>): void {
    const {snapshot} = this.#arbiter;
    const isIdle = !snapshot?.record && !this.isBlocked && this.#marks.isEmpty;
    // Every card begins so: there is nothing to show, and nothing to take back.
    if (!isIdle || this.#arbiter.isRefused({ok: 'unknown'})) {
      this.#judge(snapshot, controls);
    }
    this.#reflect();
  }

  /** Gives everything back. */
  clear(): void {
    for (const control of this.#blocked) this.#release(control);
    this.#marks.clear();
    this.#reflect();
  }

  #judge(
    snapshot: Snapshot | undefined,
    controls: ReadonlySet<HTMLElement>,
  ): void {
    const host = this.#host;
    const options = snapshot && claimOf(snapshot)?.options;
    // First: a value that we have disabled counts once it is selected.
    this.#marks.update(options ? scopesOf(host) : [], options, () =>
      sayText('outOfStock', languageOf(host)),
    );
    for (const control of this.#blocked) {
      if (!controls.has(control)) this.#release(control);
    }
    for (const control of controls) {
      const selection = selectionOf(host, control, snapshot?.record);
      const verdict = this.#arbiter.judge(selection);
      if (this.#arbiter.isRefused(verdict)) this.#block(control, verdict);
      else this.#release(control);
    }
  }

  /** Another element's attributes are copied with it: these are never left. */
  #reflect(): void {
    const host = this.#host;
    host.toggleAttribute('blocked', this.isBlocked);
    if (!this.isBlocked) host.removeAttribute('data-true-stock-told');
  }

  #block(control: HTMLElement, verdict: Verdict): void {
    const host = this.#host;
    const {isCard, isCovered} = boundTo(host).get(control) ?? {};
    const beside = isCard ? host : undefined;
    this.#blocked.add(control);
    const text = explain(verdict, this.#arbiter.record, languageOf(host));
    block(control, this, text, {isCovered, beside});
    // The reason beside the element says more than the element's own label.
    host.toggleAttribute('data-true-stock-told', !!isCard && !host.stale);
  }

  #release(control: HTMLElement): void {
    if (this.#blocked.delete(control)) release(control, this);
  }
}
