import { SILENCE_MS } from './arbiter.js';
import { TrueStockBlockEvent } from '../page/events.js';
import { countBlocked } from '../page/page-clients.js';
/** A control is verified ahead of a press at most this often. */
const PREFETCH_MS = 2000;
/** Lets each add go on, stops it, or holds it until a verify has ended. */
export class AddCheck {
    #host;
    #arbiter;
    #onVerified;
    /** At most one for each control. */
    #pending = new Map();
    /** The want that is being added right now, after its verify. */
    #resumed = '';
    /** The refused want that the page has let through right now. */
    #letThrough = '';
    #prefetchedAt = -Infinity;
    /** @param onVerified Called when a verdict changes: the controls follow. */
    constructor(host, arbiter, onVerified) {
        this.#host = host;
        this.#arbiter = arbiter;
        this.#onVerified = onVerified;
    }
    /** Verifies ahead of a press, so that an add need not wait. */
    prefetch(control, selection) {
        const now = performance.now();
        if (this.#pending.has(control) ||
            !this.#arbiter.mustVerify(selection) ||
            now - this.#prefetchedAt < PREFETCH_MS) {
            return;
        }
        this.#prefetchedAt = now;
        void this.#verify(control, selection);
    }
    /**
     * Checks an add. Returns whether it goes on now: one that must be verified is
     * stopped, and replayed after its verify.
     *
     * @param wasHandled The theme's own handlers have run already.
     */
    admit(control, selection, createReplay, wasHandled = false) {
        const key = this.#arbiter.keyOf(selection);
        if (this.#resumed === key)
            return true;
        const verdict = this.#arbiter.judge(selection);
        const isRefused = this.#arbiter.isRefused(verdict);
        if (isRefused && !this.#refuse(control, selection, verdict))
            return true;
        const pending = this.#pending.get(control);
        const isPending = pending?.key === key;
        if (!isRefused &&
            (wasHandled || (!isPending && !this.#arbiter.mustVerify(selection)))) {
            return true;
        }
        // A refused press verifies too, but is not replayed.
        const resume = isRefused ? undefined : createReplay();
        // Impatient clicks wait for the same verify.
        if (isPending)
            pending.resume ??= resume;
        else
            void this.#verify(control, selection, resume);
        return false;
    }
    /** Verifies, and then lets the shopper's own action go on, once. */
    async #verify(control, selection, replay) {
        const pending = {
            key: this.#arbiter.keyOf(selection),
            resume: replay,
        };
        this.#pending.set(control, pending);
        const result = await this.#arbiter.verify(selection);
        // Another selection is being verified by now.
        if (this.#pending.get(control) !== pending)
            return;
        this.#pending.delete(control);
        const { resume } = pending;
        const verdict = this.#arbiter.decide(selection, result, !!resume);
        this.#onVerified();
        if (result?.isSilent)
            setTimeout(this.#onVerified, SILENCE_MS + 1);
        if (!resume ||
            (this.#arbiter.isRefused(verdict) &&
                this.#refuse(control, selection, verdict))) {
            return;
        }
        this.#arbiter.grant(selection);
        this.#resumed = pending.key;
        try {
            resume();
        }
        finally {
            this.#resumed = '';
        }
    }
    /**
     * Dispatches the block event. Returns whether the add is stopped: a page may
     * let it through.
     */
    #refuse(control, selection, { reason = 'unconfirmed', left }) {
        const key = this.#arbiter.keyOf(selection);
        // One press may come twice: as a click, and as what the click causes.
        if (this.#letThrough === key)
            return false;
        const event = new TrueStockBlockEvent({
            productId: this.#host.productId,
            reason,
            wanted: selection.quantity,
            left: left ?? null,
            control,
        });
        if (this.#host.dispatchEvent(event)) {
            countBlocked();
            return true;
        }
        this.#letThrough = key;
        setTimeout(() => {
            this.#letThrough = '';
        });
        return false;
    }
}
