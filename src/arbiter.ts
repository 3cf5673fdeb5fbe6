import type {Snapshot, StockClient, Verdict} from './client.js';
import {configuration, settingOf} from './configuration.js';
import {judgeWant} from './judgement.js';
import type {Selection} from './selection.js';

/** An answer this young needs no second question. */
const RECENT_MS = 2000;

/** The attributes of an element that decide what its gate does. */
export interface Wisher {
  readonly productId: string;
  readonly onUnknown: string | null;
}

/** Says whether a wish can be met, from what is known or by asking. */
export class Arbiter {
  client: StockClient | undefined;
  readonly #wisher: Wisher;
  /** What a verify refused: it holds until the choice or the record changes. */
  #refusal:
    {text: string; record: Snapshot['record']; verdict: Verdict} | undefined;

  constructor(wisher: Wisher) {
    this.#wisher = wisher;
  }

  get snapshot(): Snapshot | undefined {
    return this.client?.peek(this.#wisher.productId);
  }

  judge(selection: Selection): Verdict {
    const {snapshot} = this;
    const refusal = this.#refusal;
    if (!snapshot) return {ok: 'unknown'};
    return refusal?.record === snapshot.record &&
      refusal.text === JSON.stringify(selection)
      ? refusal.verdict
      : judgeWant(snapshot, selection);
  }

  isRefused({ok}: Verdict): boolean {
    return ok === 'unknown'
      ? settingOf(this.#wisher, 'onUnknown') === 'block'
      : !ok;
  }

  /** A young answer decides, unless it keeps the number to itself. */
  mustAsk({quantity}: Selection): boolean {
    const {snapshot} = this;
    return (
      configuration.verify &&
      !!snapshot &&
      quantity > 0 &&
      (snapshot.age > RECENT_MS ||
        (quantity > 1 && snapshot.record?.left === undefined))
    );
  }

  /** Asks ahead, so that a later question is answered at once. */
  prefetch(selection: Selection): void {
    if (this.mustAsk(selection)) void this.#verify(selection);
  }

  /** Asks the endpoint about exactly this; at most 800 ms. */
  async ask(selection: Selection): Promise<Verdict> {
    const {age = Infinity} = this.snapshot ?? {};
    const answer = await this.#verify(selection);
    const {snapshot} = this;
    // An endpoint may answer the record alone: then the record decides.
    const isSilent = answer?.ok === 'unknown' && snapshot!.age >= age;
    this.#refusal =
      answer?.ok === false || isSilent
        ? {
            text: JSON.stringify(selection),
            record: snapshot?.record ?? null,
            verdict: answer!,
          }
        : undefined;
    return answer?.ok === true ? answer : this.judge(selection);
  }

  async #verify(selection: Selection): Promise<Verdict | undefined> {
    const {productId} = this.#wisher;
    return configuration.verify && selection.quantity
      ? this.client?.verify({productId, ...selection})
      : undefined;
  }
}
