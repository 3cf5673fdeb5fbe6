import type {ReactiveController} from 'lit';
import {AddCheck} from './add-check.js';
import {Arbiter, type ArbiterHost, type StockSource} from './arbiter.js';
import {
  controlFor,
  controlsOf,
  keysOf,
  selectionIn,
  selectionOf,
} from './controls.js';
import {contain} from '../page/contain.js';
import {tellGate} from './gates.js';
import type {PageGate} from './page-gate.js';
import {GateView, type GateViewHost} from './gate-view.js';
import {hushWords} from './hushed-words.js';
import {isEcho} from './jquery-guard.js';
import {createReplay} from './replay.js';
import {lastValue, type Selection} from './selection.js';
import {takeTurn} from '../page/take-turns.js';

/** The element that a gate belongs to. */
interface GateHost extends GateViewHost, ArbiterHost {
  addController(controller: ReactiveController): void;
}

/** Listens for every way to add the product of its element, and checks each. */
export class Gate implements ReactiveController, PageGate {
  readonly host: GateHost;
  readonly #source: StockSource;
  readonly #arbiter: Arbiter;
  readonly #view: GateView;
  readonly #check: AddCheck;
  #hasStoppedRequest = false;

  constructor(host: GateHost, source: StockSource) {
    this.host = host;
    this.#source = source;
    this.#arbiter = new Arbiter(host, source);
    this.#view = new GateView(host, this.#arbiter);
    this.#check = new AddCheck(host, this.#arbiter, () => this.update());
    host.addController(this);
  }

  /** Whether a control cannot add now. */
  get isBlocked(): boolean {
    return this.#view.isBlocked;
  }

  hostConnected(): void {
    contain(() => this.readKeys());
  }

  hostUpdated(): void {
    this.update();
    contain(() => hushWords(this.host));
  }

  /** Leaves the page as if the gate had never been there. */
  hostDisconnected(): void {
    tellGate(this, []);
    this.#view.clear();
    hushWords(this.host);
  }

  /** Reads anew what events and changes of the page must meet to be told. */
  readKeys(controls = controlsOf(this.host)): void {
    const {host} = this;
    if (host.isConnected) tellGate(this, keysOf(host, controls));
  }

  /** Judges every control anew and shows the result. */
  update(): void {
    contain(() => {
      if (!this.host.isConnected) return;
      const controls = controlsOf(this.host);
      this.readKeys(controls);
      this.#view.update(controls);
      this.#source.watchNear(controls);
    });
  }

  onChange(isNear: boolean): void {
    if (isNear || this.#view.isOutdated) takeTurn(this, () => this.update());
  }

  onEvent(event: Event, path: readonly EventTarget[]): void {
    const {type} = event;
    const control = controlFor(this.host, event, path);
    if (control && (type === 'click' || type === 'submit')) {
      this.#onPress(event as SubmitEvent, control);
    } else if (control && /^(pointerover|focusin)$/.test(type)) {
      this.update();
      this.#check.prefetch(control, this.#selectionOf(control));
    } else if (/^(input|change|click|reset)$/.test(type)) {
      this.#onSelect(type);
    }
  }

  /** The shopper may have selected, or the theme's plus and minus buttons. */
  #onSelect(type: string): void {
    if (type === 'input' || type === 'change') this.update();
    // Fields, and which of them are disabled, change after the event.
    setTimeout(() => this.update());
  }

  #onPress(event: SubmitEvent, control: HTMLElement): void {
    // A value that a script has selected may be one that we have disabled.
    this.update();
    const {submitter} = event;
    const wasHandled = isEcho(event);
    const goesOn =
      !(wasHandled && this.#hasStoppedRequest) &&
      this.#check.admit(
        control,
        this.#selectionOf(control, submitter),
        () => createReplay(event, () => this.#successorOf(control)),
        wasHandled,
      );
    if (goesOn) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** jQuery is about to send a request that adds a product. */
  onRequest(fields: URLSearchParams, resend: () => void): boolean {
    const host = this.host;
    if (lastValue([...fields], 'product_id') !== host.productId) return true;
    const [control = host] = controlsOf(host);
    const selection = selectionIn(host, fields, this.#arbiter.record);
    const goesOn = this.#check.admit(control, selection, () => resend);
    this.#hasStoppedRequest = !goesOn;
    queueMicrotask(() => {
      this.#hasStoppedRequest = false;
    });
    return goesOn;
  }

  #selectionOf(control: HTMLElement, submitter?: Element | null): Selection {
    const {record} = this.#arbiter;
    return selectionOf(this.host, control, record, submitter);
  }

  /** The control itself, or what the theme has replaced it with. */
  #successorOf(control: HTMLElement): HTMLElement {
    const controls = [control, ...controlsOf(this.host)];
    return controls.find(({isConnected}) => isConnected) ?? control;
  }
}
