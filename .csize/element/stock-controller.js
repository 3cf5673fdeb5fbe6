import { onConfigured, settingOf } from '../page/configuration.js';
import { DEV_MODE } from '../page/development.js';
import { clientOf } from '../page/page-clients.js';
import { finishTurns } from '../page/take-turns.js';
import { warn } from '../page/warn.js';
/** Watches the product of an element, and requests an update when it has news. */
export class StockController {
    client;
    /** What the client told last; `null` without a client. */
    snapshot = null;
    #host;
    /** Endpoint and product that are watched. */
    #watched = '';
    #stops = [];
    /** The controls of the host that keep it asked for. */
    #near = new WeakSet();
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    /**
     * Whether the next update skips the queue. Expired or unknown stock does: it
     * is drawn before the next paint. An element that is not drawn yet waits.
     */
    get isUrgent() {
        return this.#host.hasUpdated && this.snapshot?.freshness !== 'fresh';
    }
    hostConnected() {
        this.#watch();
    }
    /** The attributes may name another product or endpoint. */
    hostUpdate() {
        this.#watch();
    }
    hostDisconnected() {
        for (const stop of this.#stops.splice(0))
            stop();
        this.#near = new WeakSet();
        this.#watched = '';
    }
    /** The product is polled while one of these is near, wherever the host is. */
    watchNear(controls) {
        for (const control of controls) {
            if (!this.client || this.#near.has(control))
                continue;
            this.#near.add(control);
            this.#stops.push(this.client.watch(this.#host.productId, () => { }, control));
        }
    }
    #watch() {
        const host = this.#host;
        const { productId } = host;
        const endpoint = settingOf(host, 'endpoint');
        const wanted = `${endpoint} ${productId}`;
        if (this.#watched === wanted)
            return;
        if (DEV_MODE && !endpoint)
            warn('no endpoint: set data-endpoint');
        if (DEV_MODE && !productId && !host.hasAttribute('product-id')) {
            warn('<true-stock> needs a product-id');
        }
        this.hostDisconnected();
        this.#watched = wanted;
        this.#stops.push(onConfigured(() => {
            this.#watch();
            host.requestUpdate();
        }));
        this.client = endpoint && productId ? clientOf(endpoint) : undefined;
        this.snapshot = null;
        const onSnapshot = (snapshot) => {
            this.snapshot = snapshot;
            host.requestUpdate();
            if (this.isUrgent)
                finishTurns([host]);
        };
        if (this.client) {
            this.#stops.push(this.client.watch(productId, onSnapshot, host));
        }
    }
}
