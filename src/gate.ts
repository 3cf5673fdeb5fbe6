import type {Snapshot, StockClient, Verdict} from './client.js';
import {configuration, type OnUnknown, readSetting} from './configuration.js';
import {block, release} from './control-look.js';
import {TrueStockBlockEvent} from './events.js';
import {addGuard} from './guards.js';
import {judgeWant} from './judgement.js';
import {countBlocked} from './page-clients.js';
import {explain} from './phrases.js';
import {replayOf} from './replay.js';
import {readSelection, scopeOf, type Selection} from './selection.js';
import {languageOf} from './words.js';

/** An answer this young needs no second question. */
const RECENT_MS = 2000;

/** The element that a gate belongs to. */
export interface GateHost extends HTMLElement {
  readonly productId: string;
  readonly for: string | null;
  readonly onUnknown: string | null;
}

/** A form stands for the buttons that send it to its own address. */
const buttonsOf = (control: HTMLElement): HTMLElement[] =>
  control instanceof HTMLFormElement
    ? [...control.elements].filter(
        (field): field is HTMLElement =>
          (field as HTMLButtonElement).type === 'submit' &&
          !field.hasAttribute('formaction'),
      )
    : [control];

/** A question about a choice, and what is to go on after its answer. */
interface Question {
  readonly text: string;
  goOn?: (() => void) | undefined;
}

/** jQuery has run the theme's handlers by itself; this click is its echo. */
const isEcho = ({type}: Event): boolean =>
  (window as {jQuery?: {event?: {triggered?: string}}}).jQuery?.event
    ?.triggered === type;

/** Stops what cannot be bought, and asks once more about what can. */
export class Gate {
  client: StockClient | undefined;
  readonly #host: GateHost;
  readonly #blocked = new Set<HTMLElement>();
  /** The questions that are out, at most one to a control. */
  readonly #asking = new Map<HTMLElement, Question>();
  #passing: HTMLElement | undefined;
  #removeGuard: (() => void) | undefined;
  /** What a verify refused: it holds until the choice or the record changes. */
  #refusal:
    {text: string; record: Snapshot['record']; verdict: Verdict} | undefined;

  constructor(host: GateHost) {
    this.#host = host;
  }

  /** Whether a control cannot add now. */
  get isBlocked(): boolean {
    return this.#blocked.size > 0;
  }

  connect(): void {
    this.#removeGuard ??= addGuard((event) => this.#onEvent(event));
  }

  /** Leaves the page as if the gate had never been there. */
  disconnect(): void {
    this.#removeGuard?.();
    this.#removeGuard = undefined;
    for (const control of this.#blocked) this.#open(control);
  }

  /** Judges every control anew and shows what came of it. */
  reconsider(): void {
    const controls = new Set(this.#controls().flatMap(buttonsOf));
    for (const control of this.#blocked) {
      if (!controls.has(control)) this.#open(control);
    }
    for (const control of controls) {
      const verdict = this.#judge(readSelection(control));
      if (this.#isRefused(verdict)) {
        this.#blocked.add(control);
        const text = explain(
          verdict,
          this.#snapshot?.record,
          languageOf(this.#host),
        );
        block(control, text);
      } else this.#open(control);
    }
    this.#host.toggleAttribute('blocked', this.isBlocked);
  }

  #onEvent(event: Event): void {
    const {type} = event;
    if (type === 'input' || type === 'change') {
      this.reconsider();
      return;
    }
    const control = this.#controlFor(event);
    if (!control) return;
    if (type === 'click' || type === 'submit') this.#attempt(event, control);
    else this.#approach(control);
  }

  /** The control of this gate that an event would work, if any. */
  #controlFor(event: Event): HTMLElement | undefined {
    const {submitter} = event as SubmitEvent;
    const controls = this.#controls();
    if (event.type === 'submit' && !submitter) {
      return controls.find((control) => scopeOf(control) === event.target);
    }
    const path = submitter ? [submitter] : event.composedPath();
    return controls.flatMap(buttonsOf).find((button) => path.includes(button));
  }

  /** A pointer or the focus has come: asks ahead, so that an add need not wait. */
  #approach(control: HTMLElement): void {
    const selection = readSelection(control);
    if (this.#mustAsk(selection)) void this.#verify(selection);
  }

  /** A shopper tries to add. */
  #attempt(event: Event, control: HTMLElement): void {
    if (this.#passing === control) return;
    const selection = readSelection(control);
    const text = JSON.stringify(selection);
    const verdict = this.#judge(selection);
    const isRefused = this.#isRefused(verdict);
    if (isRefused && this.#isLetThrough(control, selection, verdict)) return;
    const known = this.#asking.get(control);
    const asked = known?.text === text ? known : undefined;
    if (
      !isRefused &&
      (isEcho(event) || (!asked && !this.#mustAsk(selection)))
    ) {
      return;
    }
    const goOn = isRefused ? undefined : replayOf(event, control);
    event.preventDefault();
    event.stopImmediatePropagation();
    // Impatient clicks wait for the same answer; a refused press asks again.
    if (asked) asked.goOn ??= goOn;
    else void this.#ask(control, selection, {text, goOn});
  }

  /** Asks, and then lets the shopper's own action go on, once. */
  async #ask(
    control: HTMLElement,
    selection: Selection,
    question: Question,
  ): Promise<void> {
    this.#asking.set(control, question);
    const {age = Infinity} = this.#snapshot ?? {};
    const answer = await this.#verify(selection);
    // Another choice has been made since, and is asked about.
    if (this.#asking.get(control) !== question) return;
    this.#asking.delete(control);
    const {goOn, text} = question;
    // An endpoint may answer the record alone: then the record decides.
    const isUnanswered =
      goOn && answer?.ok === 'unknown' && this.#snapshot!.age >= age;
    const record = this.#snapshot?.record ?? null;
    this.#refusal =
      answer && (answer.ok === false || isUnanswered)
        ? {text, record, verdict: answer}
        : undefined;
    if (this.#host.isConnected) this.reconsider();
    const verdict = answer?.ok === true ? answer : this.#judge(selection);
    if (
      goOn &&
      (!this.#isRefused(verdict) ||
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

  async #verify(selection: Selection): Promise<Verdict | undefined> {
    const {productId} = this.#host;
    return configuration.verify && selection.quantity
      ? this.client?.verify({productId, ...selection})
      : undefined;
  }

  get #snapshot(): Snapshot | undefined {
    return this.client?.peek(this.#host.productId);
  }

  #controls(): HTMLElement[] {
    const root = this.#host.getRootNode() as Document;
    const ids = this.#host.for?.split(/\s+/) ?? [];
    return ids.flatMap((id) => (id && root.getElementById(id)) || []);
  }

  #judge(selection: Selection): Verdict {
    const snapshot = this.#snapshot;
    const refusal = this.#refusal;
    if (!snapshot) return {ok: 'unknown'};
    return refusal?.record === snapshot.record &&
      refusal.text === JSON.stringify(selection)
      ? refusal.verdict
      : judgeWant(snapshot, selection);
  }

  #isRefused({ok}: Verdict): boolean {
    const {onUnknown} = this.#host;
    const rule: OnUnknown =
      (readSetting('onUnknown', onUnknown) as OnUnknown | undefined) ??
      configuration.onUnknown;
    return ok === 'unknown' ? rule === 'block' : !ok;
  }

  /** A young answer decides, unless it keeps the number to itself. */
  #mustAsk({quantity}: Selection): boolean {
    const snapshot = this.#snapshot;
    return (
      configuration.verify &&
      !!snapshot &&
      quantity > 0 &&
      (snapshot.age > RECENT_MS ||
        (quantity > 1 && snapshot.record?.left === undefined))
    );
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
