import type {Snapshot, Verdict} from '../client/snapshot.js';
import type {StockClient} from '../client/stock-client.js';
import {configuration, settingOf} from '../page/configuration.js';
import {judgeWant} from '../page/judgement.js';
import type {Selection} from './selection.js';

/** An answer this young needs no second question. */
const RECENT_MS = 2000;

/** Where nobody answered, the record says more after this. */
export const SILENCE_MS = 5000;

/** The attributes of an element that decide what its gate does. */
export interface Wisher {
  readonly productId: string;
  readonly onUnknown?: string | null;
}

/** What came of a question. */
interface Answer {
  readonly verdict: Verdict;
  /** Nothing new was heard in time. */
  readonly isSilent: boolean;
}

/** Says whether a wish can be met, from what is known or by asking. */
export class Arbiter {
  client: StockClient | undefined;
  readonly #wisher: Wisher;
  /** What a verify refused: it holds until the choice or the record changes. */
  #refusal:
    | {text: string; record: Snapshot['record']; verdict: Verdict; at: number}
    | undefined;
  /** What was let go on last, and when. */
  #granted = {text: '', at: -Infinity};

  constructor(wisher: Wisher) {
    this.#wisher = wisher;
  }

  get snapshot(): Snapshot | undefined {
    return this.client?.peek(this.#wisher.productId);
  }

  /** A wish as text, to tell one from another. */
  textOf(selection: Selection): string {
    return JSON.stringify([this.#wisher.productId, selection]);
  }

  judge(selection: Selection): Verdict {
    const {snapshot} = this;
    if (!snapshot) return {ok: 'unknown'};
    const {at, record, text, verdict} = this.#refusal ?? {};
    const isOver =
      verdict?.ok === 'unknown' && performance.now() - at! > SILENCE_MS;
    return verdict &&
      !isOver &&
      record === snapshot.record &&
      text === this.textOf(selection)
      ? verdict
      : judgeWant(snapshot, selection);
  }

  isRefused({ok}: Verdict): boolean {
    return ok === 'unknown'
      ? settingOf(this.#wisher, 'onUnknown') === 'block'
      : !ok;
  }

  /** A young answer decides, unless it keeps the number to itself. */
  mustAsk(selection: Selection): boolean {
    const {snapshot} = this;
    const {quantity} = selection;
    return (
      configuration.verify &&
      !!snapshot &&
      quantity > 0 &&
      (snapshot.age > RECENT_MS ||
        (quantity > 1 && snapshot.record?.left === undefined)) &&
      !this.isGranted(selection)
    );
  }

  /** Asks the endpoint about exactly this; at most 800 ms. */
  async ask(selection: Selection): Promise<Answer | undefined> {
    const {age = Infinity, record} = this.snapshot ?? {};
    const {productId} = this.#wisher;
    if (!this.client || !configuration.verify || !selection.quantity) return;
    const asked = this.client.verify({productId, ...selection});
    const askedAt = performance.now();
    const verdict = await asked;
    const {age: ageNow = age, record: recordNow} = this.snapshot ?? {};
    // What was asked for later, and is other, says more.
    if (recordNow !== record && ageNow < performance.now() - askedAt) {
      return {verdict: this.judge(selection), isSilent: false};
    }
    // An endpoint may answer the record alone: then the record decides.
    const isSilent = verdict.ok === 'unknown' && !(ageNow < age);
    return {verdict, isSilent};
  }

  /** Keeps what was answered, and says what that means for this wish. */
  decide(
    selection: Selection,
    answer: Answer | undefined,
    isAdd: boolean,
  ): Verdict {
    const {verdict, isSilent} = answer ?? {};
    const text = this.textOf(selection);
    const record = this.snapshot?.record ?? null;
    this.#refusal =
      verdict && (verdict.ok === false || (isAdd && isSilent))
        ? {text, record, verdict, at: performance.now()}
        : undefined;
    return verdict?.ok === true ? verdict : this.judge(selection);
  }

  /** What goes on now is not stopped by what it sets off. */
  grant(selection: Selection): void {
    this.#granted = {text: this.textOf(selection), at: performance.now()};
  }

  isGranted(selection: Selection): boolean {
    const {at, text} = this.#granted;
    return (
      performance.now() - at < RECENT_MS && text === this.textOf(selection)
    );
  }
}
