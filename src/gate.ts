import {Arbiter, type Wisher} from './arbiter.js';
import type {ProductRecord, Verdict} from './client.js';
import {isAdd} from './add-routes.js';
import {boundTo} from './bound-controls.js';
import {block, release} from './control-look.js';
import {TrueStockBlockEvent} from './events.js';
import {controlFor, controlsOf} from './gate-controls.js';
import {addGuard} from './guards.js';
import {guardJQuery} from './jquery-guard.js';
import {claimOf} from './judgement.js';
import {countBlocked} from './page-clients.js';
import {explain} from './phrases.js';
import {replayOf} from './replay.js';
import {markOptions} from './option-marks.js';
import {onPageChange} from './page-changes.js';
import {
  fieldsOf,
  readFields,
  readSelection,
  scopeOf,
  type Selection,
} from './selection.js';
import {languageOf, sayText} from './words.js';

/** The element that a gate belongs to. */
export interface GateHost extends HTMLElement, Wisher {
  readonly for: string | null;
}

const gates = new Set<Gate>();

/** Whether any gate of the page refuses what a request is about to add. */
function isRequestRefused(url: string, fields: URLSearchParams): boolean {
  if (!isAdd(url)) return false;
  return [...gates].some((gate) => gate.refuses(fields));
}

/** Stops what cannot be bought, and asks once more about what can. */
export class Gate {
  readonly arbiter: Arbiter;
  readonly #host: GateHost;
  readonly #blocked = new Set<HTMLElement>();
  /** Controls that a question is out for, and what is to go on after it. */
  readonly #asking = new Map<HTMLElement, (() => void) | undefined>();
  readonly #marks = new Map<Element, () => void>();
  #controls: ReadonlySet<HTMLElement> = new Set();
  #passing: HTMLElement | undefined;
  #stops: (() => void)[] = [];

  constructor(host: GateHost) {
    this.#host = host;
    this.arbiter = new Arbiter(host);
  }

  /** Whether a control cannot add now. */
  get isBlocked(): boolean {
    return this.#blocked.size > 0;
  }

  connect(): void {
    if (gates.has(this)) return;
    gates.add(this);
    this.#stops = [
      addGuard((event) => this.#onEvent(event)),
      onPageChange(() => this.#onPageChange()),
    ];
    guardJQuery(isRequestRefused);
  }

  /** Leaves the page as if the gate had never been there. */
  disconnect(): void {
    gates.delete(this);
    for (const stop of this.#stops.splice(0)) stop();
    for (const control of this.#blocked) this.#open(control);
    markOptions(this.#marks, [], undefined, '');
  }

  /** Whether a request with these fields may not add this gate's product. */
  refuses(fields: URLSearchParams): boolean {
    if (fields.get('product_id') !== this.#host.productId) return false;
    const selection = readFields(fields);
    const verdict = this.arbiter.judge(selection);
    const [control = this.#host] = this.#controls;
    return (
      this.arbiter.isRefused(verdict) &&
      !this.#isLetThrough(control, selection, verdict)
    );
  }

  /** Judges every control anew and shows what came of it. */
  reconsider(): void {
    this.#controls = controlsOf(this.#host);
    for (const control of this.#blocked) {
      if (!this.#controls.has(control)) this.#open(control);
    }
    const {snapshot} = this.arbiter;
    for (const control of this.#controls) {
      const verdict = this.arbiter.judge(this.#select(control));
      if (this.arbiter.isRefused(verdict)) {
        this.#blocked.add(control);
        const text = explain(verdict, snapshot?.record, languageOf(this.#host));
        block(control, text, this.#boundAs(control)?.isCovered);
      } else this.#open(control);
    }
    const options = snapshot && claimOf(snapshot)?.options;
    if (options || this.#marks.size) this.#mark(options);
    this.#host.toggleAttribute('blocked', this.isBlocked);
  }

  #mark(options: ProductRecord['options']): void {
    const scopes = [...this.#controls].map(scopeOf);
    const fields = [...new Set(scopes)].flatMap(fieldsOf);
    const text = sayText('outOfStock', languageOf(this.#host));
    markOptions(this.#marks, fields, options, text);
  }

  /** Nodes came or went: perhaps a control of ours among them. */
  #onPageChange(): void {
    guardJQuery(isRequestRefused);
    const controls = controlsOf(this.#host);
    const isSame =
      controls.size === this.#controls.size &&
      [...controls].every((control) => this.#controls.has(control));
    if (!isSame) this.reconsider();
  }

  #boundAs(control: HTMLElement) {
    return [...boundTo(this.#host)].find((one) => one.control === control);
  }

  #select(control: HTMLElement): Selection {
    const {quantity} = this.#boundAs(control) ?? {};
    return quantity ? {quantity, optionValues: {}} : readSelection(control);
  }

  #onEvent(event: Event): void {
    const {type} = event;
    if (type === 'input' || type === 'change') {
      this.reconsider();
      return;
    }
    const control = controlFor(this.#host, event);
    if (!control) return;
    if (type === 'click' || type === 'submit') this.#attempt(event, control);
    else this.#approach(control);
  }

  /** A pointer or the focus has come: asks ahead, so that an add need not wait. */
  #approach(control: HTMLElement): void {
    this.arbiter.prefetch(this.#select(control));
  }

  /** A shopper tries to add. */
  #attempt(event: Event, control: HTMLElement): void {
    if (this.#passing === control) return;
    const selection = this.#select(control);
    const verdict = this.arbiter.judge(selection);
    const isRefused = this.arbiter.isRefused(verdict);
    const isAsking = this.#asking.has(control);
    if (isRefused && this.#isLetThrough(control, selection, verdict)) return;
    if (!isRefused && !isAsking && !this.arbiter.mustAsk(selection)) return;
    const goOn = isRefused ? undefined : replayOf(event, control);
    event.preventDefault();
    event.stopImmediatePropagation();
    // Impatient clicks wait for the same answer; a refused press asks again.
    this.#asking.set(control, this.#asking.get(control) ?? goOn);
    if (!isAsking) void this.#ask(control, selection);
  }

  /** Asks, and then lets the shopper's own action go on, once. */
  async #ask(control: HTMLElement, selection: Selection): Promise<void> {
    const verdict = await this.arbiter.ask(selection);
    const goOn = this.#asking.get(control);
    this.#asking.delete(control);
    if (this.#host.isConnected) this.reconsider();
    if (
      goOn &&
      (!this.arbiter.isRefused(verdict) ||
        this.#isLetThrough(control, selection, verdict))
    ) {
      this.#passing = control;
      try {
        goOn();
      } finally {
        this.#passing = undefined;
      }
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

  #open(control: HTMLElement): void {
    if (this.#blocked.delete(control)) release(control);
  }
}
