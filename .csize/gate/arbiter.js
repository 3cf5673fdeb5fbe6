import { configuration, settingOf } from '../page/configuration.js';
import { judgeWant } from '../page/judgement.js';
import { jsonText } from '../page/json-text.js';
/** A record this young needs no verify. */
const RECENT_MS = 2000;
/** A verify without an answer counts this long; then the record does again. */
export const SILENCE_MS = 5000;
/** Decides on a selection of a product, by the record or by a verify. */
export class Arbiter {
    #host;
    #source;
    /** What a verify refused: it holds until the want or the record changes. */
    #refusal;
    /** The want that was added last, and when. */
    #granted = { key: '', at: -Infinity };
    constructor(host, source) {
        this.#host = host;
        this.#source = source;
    }
    get snapshot() {
        return this.#source.client?.peek(this.#host.productId);
    }
    get record() {
        return this.snapshot?.record;
    }
    /** Product and selection as one text, to tell wants apart. */
    keyOf(selection) {
        return jsonText([this.#host.productId, selection]);
    }
    judge(selection) {
        const { snapshot } = this;
        if (!snapshot)
            return { ok: 'unknown' };
        const { at, key, record, verdict } = this.#refusal ?? {};
        const isOver = verdict?.ok === 'unknown' && performance.now() - at > SILENCE_MS;
        return verdict &&
            !isOver &&
            record === snapshot.record &&
            key === this.keyOf(selection)
            ? verdict
            : judgeWant(snapshot, selection);
    }
    isRefused({ ok }) {
        return ok === 'unknown'
            ? settingOf(this.#host, 'onUnknown') === 'block'
            : !ok;
    }
    /** Whether the record is too old, or keeps the number to itself. */
    mustVerify(selection) {
        const { snapshot } = this;
        const { quantity } = selection;
        return (configuration.verify &&
            !!snapshot &&
            quantity > 0 &&
            (snapshot.age > RECENT_MS ||
                (quantity > 1 && snapshot.record?.left === undefined)) &&
            !this.#isGranted(selection));
    }
    /** Asks the endpoint about exactly this; at most 800 ms. */
    async verify(selection) {
        const { age = Infinity, record } = this.snapshot ?? {};
        const { client } = this.#source;
        const { productId } = this.#host;
        if (!client || !configuration.verify || !selection.quantity)
            return;
        const verified = client.verify({ productId, ...selection });
        const askedAt = performance.now();
        const verdict = await verified;
        const { age: ageNow = age, record: recordNow } = this.snapshot ?? {};
        // A record that was asked for later, and is another, counts for more.
        if (recordNow !== record && ageNow < performance.now() - askedAt) {
            return { verdict: this.judge(selection), isSilent: false };
        }
        // An endpoint may answer the record alone: then the record decides.
        const isSilent = verdict.reason === 'unconfirmed' && !(ageNow < age);
        return { verdict, isSilent };
    }
    /** Keeps what a verify refused. Returns the verdict that counts now. */
    decide(selection, result, isAdd) {
        const { verdict, isSilent } = result ?? {};
        const key = this.keyOf(selection);
        const record = this.record ?? null;
        this.#refusal =
            verdict && (verdict.ok === false || (isAdd && isSilent))
                ? { key, record, verdict, at: performance.now() }
                : undefined;
        return verdict?.ok === true ? verdict : this.judge(selection);
    }
    /** Lets what an add causes go on without another verify. */
    grant(selection) {
        this.#granted = { key: this.keyOf(selection), at: performance.now() };
    }
    #isGranted(selection) {
        const { at, key } = this.#granted;
        return performance.now() - at < RECENT_MS && key === this.keyOf(selection);
    }
}
