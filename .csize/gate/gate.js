import { AddCheck } from './add-check.js';
import { Arbiter } from './arbiter.js';
import { controlFor, controlsOf, keysOf, selectionIn, selectionOf, } from './controls.js';
import { contain } from '../page/contain.js';
import { tellGate } from './gates.js';
import { GateView } from './gate-view.js';
import { hushWords } from './hushed-words.js';
import { isEcho } from './jquery-guard.js';
import { createReplay } from './replay.js';
import { lastValue } from './selection.js';
import { takeTurn } from '../page/take-turns.js';
/** Listens for every way to add the product of its element, and checks each. */
export class Gate {
    host;
    #source;
    #arbiter;
    #view;
    #check;
    #hasStoppedRequest = false;
    constructor(host, source) {
        this.host = host;
        this.#source = source;
        this.#arbiter = new Arbiter(host, source);
        this.#view = new GateView(host, this.#arbiter);
        this.#check = new AddCheck(host, this.#arbiter, () => this.update());
        host.addController(this);
    }
    /** Whether a control cannot add now. */
    get isBlocked() {
        return this.#view.isBlocked;
    }
    hostConnected() {
        contain(() => this.readKeys());
    }
    hostUpdated() {
        this.update();
        contain(() => hushWords(this.host));
    }
    /** Leaves the page as if the gate had never been there. */
    hostDisconnected() {
        tellGate(this, []);
        this.#view.clear();
        hushWords(this.host);
    }
    /** Reads anew what events and changes of the page must meet to be told. */
    readKeys(controls = controlsOf(this.host)) {
        const { host } = this;
        if (host.isConnected)
            tellGate(this, keysOf(host, controls));
    }
    /** Judges every control anew and shows the result. */
    update() {
        contain(() => {
            if (!this.host.isConnected)
                return;
            const controls = controlsOf(this.host);
            this.readKeys(controls);
            this.#view.update(controls);
            this.#source.watchNear(controls);
        });
    }
    onChange(isNear) {
        if (isNear || this.#view.isOutdated)
            takeTurn(this, () => this.update());
    }
    onEvent(event, path) {
        const { type } = event;
        const control = controlFor(this.host, event, path);
        if (control && (type === 'click' || type === 'submit')) {
            this.#onPress(event, control);
        }
        else if (control && /^(pointerover|focusin)$/.test(type)) {
            this.update();
            this.#check.prefetch(control, this.#selectionOf(control));
        }
        else if (/^(input|change|click|reset)$/.test(type)) {
            this.#onSelect(type);
        }
    }
    /** The shopper may have selected, or the theme's plus and minus buttons. */
    #onSelect(type) {
        if (type === 'input' || type === 'change')
            this.update();
        // Fields, and which of them are disabled, change after the event.
        setTimeout(() => this.update());
    }
    #onPress(event, control) {
        // A value that a script has selected may be one that we have disabled.
        this.update();
        const { submitter } = event;
        const wasHandled = isEcho(event);
        const goesOn = !(wasHandled && this.#hasStoppedRequest) &&
            this.#check.admit(control, this.#selectionOf(control, submitter), () => createReplay(event, () => this.#successorOf(control)), wasHandled);
        if (goesOn)
            return;
        event.preventDefault();
        event.stopImmediatePropagation();
    }
    /** jQuery is about to send a request that adds a product. */
    onRequest(fields, resend) {
        const host = this.host;
        if (lastValue([...fields], 'product_id') !== host.productId)
            return true;
        const [control = host] = controlsOf(host);
        const selection = selectionIn(host, fields, this.#arbiter.record);
        const goesOn = this.#check.admit(control, selection, () => resend);
        this.#hasStoppedRequest = !goesOn;
        queueMicrotask(() => {
            this.#hasStoppedRequest = false;
        });
        return goesOn;
    }
    #selectionOf(control, submitter) {
        const { record } = this.#arbiter;
        return selectionOf(this.host, control, record, submitter);
    }
    /** The control itself, or what the theme has replaced it with. */
    #successorOf(control) {
        const controls = [control, ...controlsOf(this.host)];
        return controls.find(({ isConnected }) => isConnected) ?? control;
    }
}
