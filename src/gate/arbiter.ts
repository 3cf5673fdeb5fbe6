import type {Snapshot, Verdict} from '../client/snapshot.js';
import type {StockClient} from '../client/stock-client.js';
import {configuration, settingOf} from '../page/configuration.js';
import {judgeWant} from '../page/judgement.js';
import {jsonText} from '../page/json-text.js';
import type {Selection} from './selection.js';

/** A record this young needs no verify. */
const RECENT_MS = 2000;

/** A verify without an answer counts this long; then the record does again. */
export const SILENCE_MS = 5000;

/** The attributes of an element that decide what its gate does. */
export interface ArbiterHost {
  readonly productId: string;
  readonly onUnknown?: string | null;
}

/** Where an arbiter asks about stock. */
export interface StockSource {
  readonly client: StockClient | undefined;
  /** Goes on asking while one of these is near. */
  watchNear(controls: Iterable<Element>): void;
}

interface VerifyResult {
  readonly verdict: Verdict;
  /** Nothing new came in time. */
  readonly isSilent: boolean;
}

/** Decides on a selection of a product, by the record or by a verify. */
export class Arbiter {
  readonly #host: ArbiterHost;
  readonly #source: StockSource;
  /** What a verify refused: it holds until the want or the record changes. */
  #refusal:
    | {key: string; record: Snapshot['record']; verdict: Verdict; at: number}
    | undefined;
  /** The want that was added last, and when. */
  #granted = {key: '', at: -Infinity};

  constructor(host: ArbiterHost, source: StockSource) {
    this.#host = host;
    this.#source = source;
  }

  get snapshot(): Snapshot | undefined {
    return this.#source.client?.peek(this.#host.productId);
  }

  get record(): Snapshot['record'] | undefined {
    return this.snapshot?.record;
  }

  /** Product and selection as one text, to tell wants apart. */
  keyOf(selection: Selection): string {
    return jsonText([this.#host.productId, selection]);
  }

  judge(selection: Selection): Verdict {
    const {snapshot} = this;
    if (!snapshot) return {ok: 'unknown'};
    const {at, key, record, verdict} = this.#refusal ?? {};
    const isOver =
      verdict?.ok === 'unknown' && performance.now() - at! > SILENCE_MS;
    return verdict &&
      !isOver &&
      record === snapshot.record &&
      key === this.keyOf(selection)
      ? verdict
      : judgeWant(snapshot, selection);
  }

  isRefused({ok}: Verdict): boolean {
    return ok === 'unknown'
      ? settingOf(this.#host, 'onUnknown') === 'block'
      : !ok;
  }

  /** Whether the record is too old, or keeps the number to itself. */
  mustVerify(selection: Selection): boolean {
    const {snapshot} = this;
    const {quantity} = selection;
    return (
      configuration.verify &&
      !!snapshot &&
      quantity > 0 &&
      (snapshot.age > RECENT_MS ||
        (quantity > 1 && snapshot.record?.left === undefined)) &&
      !this.#isGranted(selection)
    );
  }

  /** Asks the endpoint about exactly this; at most 800 ms. */
  async verify(selection: Selection): Promise<VerifyResult | undefined> {
    const {age = Infinity, record} = this.snapshot ?? {};
    const {client} = this.#source;
    const {productId} = this.#host;
    if (!client || !configuration.verify || !selection.quantity) return;
    const verified = client.verify({productId, ...selection});
    const askedAt = performance.now();
    const verdict = await verified;
    const {age: ageNow = age, record: recordNow} = this.snapshot ?? {};
    // A record that was asked for later, and is another, counts for more.
    if (recordNow !== record && ageNow < performance.now() - askedAt) {
      return {verdict: this.judge(selection), isSilent: false};
    }
    // An endpoint may answer the record alone: then the record decides.
    const isSilent = verdict.reason === 'unconfirmed' && !(ageNow < age);
    return {verdict, isSilent};
  }

  /** Keeps what a verify refused. Returns the verdict that counts now. */
  decide(
    selection: Selection,
    result: VerifyResult | undefined,
    isAdd: boolean,
  ): Verdict {
    const {verdict, isSilent} = result ?? {};
    const key = this.keyOf(selection);
    const record = this.record ?? null;
    this.#refusal =
      verdict && (verdict.ok === false || (isAdd && isSilent))
        ? {key, record, verdict, at: performance.now()}
        : undefined;
    return verdict?.ok === true ? verdict : this.judge(selection);
  }

  /** Lets what an add causes go on without another verify. */
  grant(selection: Selection): void {
    this.#granted = {key: this.keyOf(selection), at: performance.now()};
  }

  #isGranted(selection: Selection): boolean {
    const {at, key} = this.#granted;
    return performance.now() - at < RECENT_MS && key === this.keyOf(selection);
  }
}
