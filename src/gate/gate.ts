import {Arbiter, SILENCE_MS, type Wisher} from './arbiter.js';
import {GateView, type GateViewHost} from './gate-view.js';
import {onBound} from './bound-controls.js';
import type {Verdict} from '../client/snapshot.js';
import {TrueStockBlockEvent} from '../page/events.js';
import {
  controlFor,
  controlsOf,
  scopesOf,
  selectionIn,
  selectionOf,
} from './controls.js';
import {addGuard} from './event-guard.js';
import {addRequestGuard, isEcho} from './jquery-guard.js';
import {onPageChange} from '../page/page-changes.js';
import {countBlocked} from '../page/page-clients.js';
import {replayOf} from './replay.js';
import type {Selection} from './selection.js';
import {takeTurn} from '../page/take-turns.js';

/** The element that a gate belongs to. */
export interface GateHost extends GateViewHost, Wisher {}

/** Hovering asks at most this often. */
const PREFETCH_MS = 2000;

/** A question about a choice, and what is to go on after its answer. */
interface Question {
  readonly text: string;
  goOn?: (() => void) | undefined;
}

/** Stops what cannot be bought, and asks once more about what can. */
export class Gate {
  readonly arbiter: Arbiter;
  readonly #host: GateHost;
  readonly #view: GateView;
  /** The questions that are out, at most one to a control. */
  readonly #asking = new Map<HTMLElement, Question>();
  /** The wish that goes on just now. */
  #passing = '';
  /** The refused wish that the page has let through just now. */
  #excused = '';
  #prefetchedAt = -Infinity;
  #hasStoppedRequest = false;
  #stops: (() => void)[] = [];

  constructor(host: GateHost) {
    this.#host = host;
    this.arbiter = new Arbiter(host);
    this.#view = new GateView(host, this.arbiter);
    onBound(host, () => this.reconsider());
  }

  /** Whether a control cannot add now. */
  get isBlocked(): boolean {
    return this.#view.isBlocked;
  }

  connect(): void {
    if (this.#stops.length) return;
    this.#stops = [
      addGuard((...event) => this.#onEvent(...event)),
      addRequestGuard((...request) => this.#onRequest(...request)),
      onPageChange(() => {
        if (this.#view.isOutdated) takeTurn(this, () => this.reconsider());
      }),
    ];
  }

  /** Leaves the page as if the gate had never been there. */
  disconnect(): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.#view.clear();
  }

  /** Judges every control anew and shows what came of it. */
  reconsider(): void {
    if (this.#stops.length) this.#view.update();
  }

  #onEvent(event: Event, path: readonly EventTarget[]): void {
    const {type} = event;
    const control = controlFor(this.#host, event, path);
    if (control && (type === 'click' || type === 'submit')) {
      this.#onPress(event, control);
    } else if (control && /^(pointerover|focusin)$/.test(type)) {
      this.#onApproach(control);
    } else if (/^(input|change|click|reset)$/.test(type)) {
      this.#onChoice(event, path);
    }
  }

  /** The shopper, or the theme's buttons for more and less, may have chosen. */
  #onChoice({type}: Event, path: readonly EventTarget[]): void {
    const [target] = path;
    const {form} = target as Partial<HTMLInputElement>;
    for (const scope of scopesOf(this.#host)) {
      if (scope !== form && !path.includes(scope)) continue;
      if (type === 'input' || type === 'change') this.reconsider();
      // It happens after the event.
      else setTimeout(() => this.reconsider());
    }
  }

  /** Asked ahead, an add need not wait. */
  #onApproach(control: HTMLElement): void {
    this.reconsider();
    const selection = this.#select(control);
    const now = performance.now();
    if (this.#asking.has(control) || !this.arbiter.mustAsk(selection)) return;
    if (now - this.#prefetchedAt < PREFETCH_MS) return;
    this.#prefetchedAt = now;
    void this.#ask(control, selection);
  }

  #onPress(event: Event, control: HTMLElement): void {
    const wasHandled = isEcho(event);
    const isStopped =
      (wasHandled && this.#hasStoppedRequest) ||
      !this.#mayAdd(
        control,
        this.#select(control),
        () => replayOf(event, () => this.#successorOf(control)),
        wasHandled,
      );
    if (!isStopped) return;
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

  #select(control: HTMLElement): Selection {
    return selectionOf(this.#host, control, this.arbiter.snapshot?.record);
  }

  /** A theme may have replaced a control meanwhile. */
  #successorOf(control: HTMLElement): HTMLElement {
    const others = [...controlsOf(this.#host)];
    return [control, ...others].find((one) => one.isConnected) ?? control;
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
    const text = this.arbiter.textOf(selection);
    if (this.#passing === text) return true;
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
    else void this.#ask(control, selection, goOn);
    return false;
  }

  /** Asks, and then lets the shopper's own action go on, once. */
  async #ask(
    control: HTMLElement,
    selection: Selection,
    replay?: () => void,
  ): Promise<void> {
    const text = this.arbiter.textOf(selection);
    const question: Question = {text, goOn: replay};
    this.#asking.set(control, question);
    const answer = await this.arbiter.ask(selection);
    // Another choice has been made since, and is asked about.
    if (this.#asking.get(control) !== question) return;
    this.#asking.delete(control);
    const {goOn} = question;
    const verdict = this.arbiter.decide(selection, answer, !!goOn);
    this.reconsider();
    if (answer?.isSilent) {
      setTimeout(() => this.reconsider(), SILENCE_MS + 1);
    }
    if (
      !goOn ||
      (this.arbiter.isRefused(verdict) &&
        !this.#isLetThrough(control, selection, verdict))
    ) {
      return;
    }
    this.arbiter.grant(selection);
    this.#passing = text;
    try {
      goOn();
    } finally {
      this.#passing = '';
    }
  }

  #isLetThrough(
    control: HTMLElement,
    selection: Selection,
    {reason = 'unconfirmed', left}: Verdict,
  ): boolean {
    const event = new TrueStockBlockEvent({
      productId: this.#host.productId,
      reason,
      wanted: selection.quantity,
      left: left ?? null,
      control,
    });
    const text = this.arbiter.textOf(selection);
    // One press may come by twice: as a click, and as what the click sets off.
    if (this.#excused === text) return true;
    if (!this.#host.dispatchEvent(event)) {
      this.#excused = text;
      setTimeout(() => {
        this.#excused = '';
      });
      return true;
    }
    countBlocked();
    return false;
  }
}
