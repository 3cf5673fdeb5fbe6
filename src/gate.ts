import {Arbiter, type Wisher} from './arbiter.js';
import {Barrier, type BarrierHost} from './barrier.js';
import {onBound} from './bound-controls.js';
import type {Verdict} from './client.js';
import {TrueStockBlockEvent} from './events.js';
import {
  controlFor,
  controlsOf,
  scopesOf,
  selectionIn,
  selectionOf,
} from './gate-controls.js';
import {addGuard} from './guards.js';
import {addRequestGuard, isEcho} from './jquery-guard.js';
import {onPageChange} from './page-changes.js';
import {countBlocked} from './page-clients.js';
import {replayOf} from './replay.js';
import type {Selection} from './selection.js';

/** The element that a gate belongs to. */
export interface GateHost extends BarrierHost, Wisher {}

/** A question about a choice, and what is to go on after its answer. */
interface Question {
  readonly text: string;
  goOn?: (() => void) | undefined;
}

/** Stops what cannot be bought, and asks once more about what can. */
export class Gate {
  readonly arbiter: Arbiter;
  readonly #host: GateHost;
  readonly #barrier: Barrier;
  /** The questions that are out, at most one to a control. */
  readonly #asking = new Map<HTMLElement, Question>();
  #isPassing = false;
  #hasStoppedRequest = false;
  #stops: (() => void)[] = [];

  constructor(host: GateHost) {
    this.#host = host;
    this.arbiter = new Arbiter(host);
    this.#barrier = new Barrier(host, this.arbiter);
    onBound(host, () => this.reconsider());
  }

  /** Whether a control cannot add now. */
  get isBlocked(): boolean {
    return this.#barrier.isBlocked;
  }

  connect(): void {
    if (this.#stops.length) return;
    this.#stops = [
      addGuard((event) => this.#onEvent(event)),
      addRequestGuard((...request) => this.#onRequest(...request)),
      onPageChange(() => {
        // Perhaps what it names came or went.
        if (this.#host.for && this.#barrier.isOutdated) this.reconsider();
      }),
    ];
  }

  /** Leaves the page as if the gate had never been there. */
  disconnect(): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.#barrier.clear();
  }

  /** Judges every control anew and shows what came of it. */
  reconsider(): void {
    if (this.#stops.length) this.#barrier.update();
  }

  #onEvent(event: Event): void {
    const {type} = event;
    if (type === 'input' || type === 'change') {
      this.#onChoice(event.target as HTMLInputElement);
      return;
    }
    const control = controlFor(this.#host, event);
    if (!control) return;
    const selection = selectionOf(
      this.#host,
      control,
      this.arbiter.snapshot?.record,
    );
    if (type === 'click' || type === 'submit') {
      this.#onPress(event, control, selection);
    } else if (this.arbiter.mustAsk(selection)) {
      // Pointer or focus has come: asked ahead, an add need not wait.
      void this.arbiter.ask(selection);
    }
  }

  #onChoice(field: HTMLInputElement): void {
    const isOurs = [...scopesOf(this.#host)].some(
      (scope) => scope === field.form || scope.contains(field),
    );
    if (isOurs) this.reconsider();
  }

  #onPress(event: Event, control: HTMLElement, selection: Selection): void {
    const wasHandled = isEcho(event);
    const mayAdd =
      !(wasHandled && this.#hasStoppedRequest) &&
      this.#mayAdd(
        control,
        selection,
        () => replayOf(event, control),
        wasHandled,
      );
    if (mayAdd) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** jQuery is about to send what adds a product. */
  #onRequest(fields: URLSearchParams, resend: () => void): boolean {
    const host = this.#host;
    if (fields.get('product_id') !== host.productId) return true;
    const [control = host] = controlsOf(host);
    const selection = selectionIn(host, fields, this.arbiter.snapshot?.record);
    const mayAdd = this.#mayAdd(control, selection, () => resend);
    this.#hasStoppedRequest = !mayAdd;
    queueMicrotask(() => {
      this.#hasStoppedRequest = false;
    });
    return mayAdd;
  }

  /**
   * Whether an add may go on now. Where it has to be asked about, it goes on
   * after the answer.
   *
   * @param wasHandled The theme has done already what this would set off.
   */
  #mayAdd(
    control: HTMLElement,
    selection: Selection,
    replay: () => () => void,
    wasHandled = false,
  ): boolean {
    if (this.#isPassing) return true;
    const text = JSON.stringify(selection);
    const verdict = this.arbiter.judge(selection);
    const isRefused = this.arbiter.isRefused(verdict);
    if (isRefused && this.#isLetThrough(control, selection, verdict)) {
      return true;
    }
    const known = this.#asking.get(control);
    const asked = known?.text === text ? known : undefined;
    if (
      !isRefused &&
      (wasHandled || (!asked && !this.arbiter.mustAsk(selection)))
    ) {
      return true;
    }
    const goOn = isRefused ? undefined : replay();
    // Impatient clicks wait for the same answer; a refused press asks again.
    if (asked) asked.goOn ??= goOn;
    else void this.#ask(control, selection, {text, goOn});
    return false;
  }

  /** Asks, and then lets the shopper's own action go on, once. */
  async #ask(
    control: HTMLElement,
    selection: Selection,
    question: Question,
  ): Promise<void> {
    this.#asking.set(control, question);
    const answer = await this.arbiter.ask(selection);
    // Another choice has been made since, and is asked about.
    if (this.#asking.get(control) !== question) return;
    this.#asking.delete(control);
    const {goOn} = question;
    const verdict = this.arbiter.decide(selection, answer, !!goOn);
    this.reconsider();
    if (
      !goOn ||
      (this.arbiter.isRefused(verdict) &&
        !this.#isLetThrough(control, selection, verdict))
    ) {
      return;
    }
    this.arbiter.grant(selection);
    this.#isPassing = true;
    try {
      goOn();
    } finally {
      this.#isPassing = false;
    }
  }

  #isLetThrough(
    control: HTMLElement,
    {quantity: wanted}: Selection,
    {reason = 'unconfirmed', left}: Verdict,
  ): boolean {
    const event = new TrueStockBlockEvent({
      productId: this.#host.productId,
      reason,
      wanted,
      left: left ?? null,
      control,
    });
    if (!this.#host.dispatchEvent(event)) return true;
    countBlocked();
    return false;
  }
}
