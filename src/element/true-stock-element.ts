import {type PropertyDeclarations, ReactiveElement} from 'lit';
import {checkAttributes} from './check-attributes.js';
import {idText, type ProductId} from '../client/product-ids.js';
import type {Snapshot} from '../client/snapshot.js';
import {settingOf} from '../page/configuration.js';
import {DEV_MODE} from '../page/development.js';
import {leaveClaims, updateClaims} from '../claims/update-claims.js';
import {createParts, createSlot} from './element-parts.js';
import {TrueStockChangeEvent, TrueStockErrorEvent} from '../page/events.js';
import {Gate} from '../gate/gate.js';
import {createLoopGuard} from '../page/loop-guard.js';
import {judge, type Judgement} from '../page/judgement.js';
import {StockController} from './stock-controller.js';
import {styles} from './styles.js';
import {takeTurn, turnsTaken} from '../page/take-turns.js';
import {languageOf} from '../words/languages.js';

const UNKNOWN: Judgement = {
  availability: 'unknown',
  isStale: false,
  left: null,
};

/** Attributes that only we write. */
const READ_ONLY = ['availability', 'stale', 'blocked'];

/** One product among many. */
const CARDS = '[data-true-stock-card],[data-true-stock-cell]';

/**
 * @summary Live stock of one product; gates its add-to-cart button.
 *
 * @tag true-stock
 *
 * @attr {string} product-id - The product: 1 to 64 of `A-Z a-z 0-9 . _ ~ -`; a
 * change re-subscribes.
 * @attr {string} for - Ids, separated by spaces, of the add-to-cart buttons,
 * links or forms that this element gates. Without it, the element only shows.
 * @attr {string} endpoint - Replaces the page's endpoint.
 * @attr {number} low - "Only N left" at or below this number; 0 or more.
 * @attr {'allow' | 'block'} on-unknown - What the gate does while stock is
 * unknown.
 * @attr {string} lang - Language of the words.
 * @attr {boolean} announce - Screen readers hear changes of this product.
 * @attr {'in-stock' | 'low-stock' | 'out-of-stock' | 'backorder' |
 * 'unavailable' | 'unknown'} availability - Read-only.
 * @attr {boolean} stale - Read-only: the last response is some minutes old.
 * @attr {boolean} blocked - Read-only: a gated control is blocked.
 *
 * @slot - The server's own text: shown until the first response, and whenever
 * stock is unknown.
 * @slot in-stock - Replaces the text of this state.
 * @slot low-stock - Replaces the text of this state.
 * @slot out-of-stock - Replaces the text of this state.
 * @slot backorder - Replaces the text of this state.
 * @slot unavailable - Replaces the text of this state.
 *
 * @fires {TrueStockChangeEvent} true-stock-change - Availability changed.
 * @fires {TrueStockBlockEvent} true-stock-block - An add-to-cart is about to
 * be blocked; cancelable.
 * @fires {TrueStockErrorEvent} true-stock-error - A request failed, or its
 * response was refused.
 *
 * @csspart indicator - The mark before the text.
 * @csspart label - The text.
 * @csspart count - The number in the text.
 * @csspart age - When stock was checked, once that is some minutes ago.
 *
 * @cssproperty --true-stock-color-in-stock - Colour of this state.
 * @cssproperty --true-stock-color-low-stock - Colour of this state.
 * @cssproperty --true-stock-color-out-of-stock - Colour of this state.
 * @cssproperty --true-stock-color-backorder - Colour of this state.
 * @cssproperty --true-stock-color-unavailable - Colour of this state.
 * @cssproperty --true-stock-color-stale - Colour of a stale state.
 * @cssproperty --true-stock-gap - Space between indicator and text.
 * @cssproperty --true-stock-font - The font, as in the `font` shorthand.
 */
export class TrueStockElement extends ReactiveElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    productId: {attribute: 'product-id'},
    for: {},
    endpoint: {},
    low: {},
    onUnknown: {attribute: 'on-unknown'},
    lang: {reflect: true},
    announce: {type: Boolean},
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...READ_ONLY];
  }

  declare endpoint?: string | null;
  declare low?: string | number | null;
  declare onUnknown?: string | null;
  declare announce?: boolean;

  #productId = '';
  #for: string | null | undefined;
  /** What is drawn, and the judgement of it. */
  #snapshot: Snapshot | null = null;
  #judgement = UNKNOWN;
  /** What the page was told last. */
  #told: {
    availability: Judgement['availability'];
    error?: Snapshot['error'] | undefined;
  } = UNKNOWN;
  readonly #stock = new StockController(this);
  readonly #gate = new Gate(this, this.#stock);
  readonly #mayRestore = createLoopGuard();

  /** The product; empty for none. A number becomes text. */
  get productId(): string {
    return this.#productId;
  }

  /** @throws TypeError for a number that is no safe integer of 0 or more. */
  set productId(id: ProductId | null | undefined) {
    this.#productId = idText(id ?? '');
  }

  /** Ids, separated by spaces, of the controls. */
  get for(): string | null | undefined {
    return this.#for;
  }

  set for(ids: string | null | undefined) {
    this.#for = ids;
    this.#gate.readKeys();
  }

  /** What is claimed of the product now. */
  get availability(): Judgement['availability'] {
    return this.#judgement.availability;
  }

  /** Whether the claim is of some minutes ago. */
  get stale(): boolean {
    return this.#judgement.isStale;
  }

  /** Whether a gated control cannot add now. */
  get blocked(): boolean {
    return this.#gate.isBlocked;
  }

  /** The last answer, frozen; `null` before it. */
  get snapshot(): Snapshot | null {
    return this.#snapshot?.record ? this.#snapshot : null;
  }

  /** Asks now. Settles when answered or failed; never rejects. */
  async refresh(): Promise<void> {
    await this.#stock.client?.refresh();
    await turnsTaken();
  }

  /** Restores what a page has made of an attribute that only we write. */
  override attributeChangedCallback(
    name: string,
    before: string | null,
    value: string | null,
  ): void {
    super.attributeChangedCallback(name, before, value);
    if (!READ_ONLY.includes(name)) return;
    const own = this[name as 'stale' | 'availability'];
    const wanted = own === true ? '' : own || null;
    if (value === wanted || !this.#mayRestore()) return;
    // A present attribute is not written again, whatever its value.
    this.removeAttribute(name);
    this.requestUpdate();
  }

  /** Watches and gates at once. Only drawing waits for its turn. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    this.scheduleUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leaveClaims(this);
  }

  /** The shadow root comes with the first update: empty, it hides the server's text. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this;
  }

  protected override scheduleUpdate(): void {
    if (!this.isUpdatePending) return;
    takeTurn(this, () => super.scheduleUpdate(), this.#stock.isUrgent);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    if (!isDone) await turnsTaken();
    return !this.isUpdatePending;
  }

  /** An element that has gone before its turn is not drawn. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  /** Draws what is known now. */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (DEV_MODE) checkAttributes(this);
    const {snapshot} = this.#stock;
    this.#snapshot = snapshot;
    this.#judgement = snapshot
      ? judge(snapshot, settingOf(this, 'low'))
      : UNKNOWN;
    this.setAttribute('availability', this.availability);
    this.toggleAttribute('stale', this.stale);
    super.update(changed);
    // Also where no word is shown: the words of the language may be fetched.
    const parts = createParts(this.#judgement, snapshot, languageOf(this));
    // HTML does not know `<true-stock />`: what follows stands in the element.
    const isOpen = this.querySelector('button,input');
    super
      .createRenderRoot()
      .replaceChildren(...parts, isOpen ? createSlot() : '');
  }

  /** Tells search engines, screen readers and the page what is drawn now. */
  protected override updated(): void {
    const {availability, left} = this.#judgement;
    const {age = Infinity, error, productId} = this.#snapshot ?? {};
    const told = this.#told;
    this.#told = {availability, error};
    updateClaims(this, !!(this.announce || this.closest(CARDS)));
    if (productId && availability !== told.availability) {
      const {availability: previous} = told;
      const asOf = age < Infinity ? Date.now() - age : null;
      this.dispatchEvent(
        new TrueStockChangeEvent({
          productId,
          availability,
          previous,
          left,
          asOf,
        }),
      );
    }
    if (error && error !== told.error) {
      const {retryAt} = error;
      this.dispatchEvent(new TrueStockErrorEvent({error, retryAt}));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'true-stock': TrueStockElement;
  }
}
