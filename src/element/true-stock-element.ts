import {type PropertyDeclarations, ReactiveElement} from 'lit';
import {announce, joinRegion} from './announcer.js';
import {checkAttributes} from './check-attributes.js';
import type {Snapshot} from '../client/snapshot.js';
import {onConfigured, settingOf} from '../page/configuration.js';
import {DEV_MODE} from '../page/development.js';
import {partsOf} from './element-parts.js';
import {TrueStockChangeEvent, TrueStockErrorEvent} from '../page/events.js';
import {Gate} from '../gate/gate.js';
import {judge, type Judgement} from '../page/judgement.js';
import {clientOf} from '../page/page-clients.js';
import {labelOf} from '../words/phrases.js';
import {followStructuredData} from './structured-data.js';
import {styles} from './styles.js';
import {leaveTurn, takeTurn, turnsTaken} from '../page/take-turns.js';
import {warn} from '../page/warn.js';
import {textOf} from '../words/words.js';
import {languageOf} from '../words/languages.js';

const UNKNOWN: Judgement = {
  availability: 'unknown',
  isStale: false,
  left: null,
};

/**
 * @summary Live stock of one product; gates its add-to-cart button.
 *
 * @tag true-stock
 *
 * @attr {string} product-id - The product; a change re-subscribes.
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

  declare productId: string;
  declare for?: string | null;
  declare endpoint?: string | null;
  declare low?: string | number | null;
  declare onUnknown?: string | null;
  declare announce?: boolean;

  #snapshot: Snapshot | null = null;
  #judgement = UNKNOWN;
  #watched = '';
  #isDrawing = false;
  #stops: (() => void)[] = [];
  readonly #gate = new Gate(this);

  constructor() {
    super();
    this.productId = '';
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
    await this.#gate.arbiter.client?.refresh();
    await turnsTaken();
  }

  override connectedCallback(): void {
    this.#gate.connect();
    if (this.hasUpdated) super.connectedCallback();
    this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch();
    this.#gate.disconnect();
  }

  protected override performUpdate(): void {
    // What is heard while it draws is in what it draws.
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    try {
      super.performUpdate();
    } finally {
      this.#isDrawing = false;
    }
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (DEV_MODE) checkAttributes(this);
    if (changed.size) this.#watch(this.hasUpdated);
    super.update(changed);
    // The language is looked at from the first: its words may have to be fetched.
    const parts = partsOf(this.#judgement, this.#snapshot, languageOf(this));
    this.renderRoot.replaceChildren(...parts);
  }

  /** Watches what the attributes say, if that is not what is watched. */
  #watch(isChanged = false): void {
    const {isConnected, productId} = this;
    if (!isConnected) return;
    const endpoint = settingOf(this, 'endpoint');
    const wanted = `${endpoint} ${productId} ${this.announce}`;
    if (this.#watched === wanted) {
      if (isChanged) this.#show(this.#snapshot);
      return;
    }
    this.#unwatch();
    this.#watched = wanted;
    this.#stops = [onConfigured(() => this.#watch(true))];
    if (this.announce || this.#isCard) this.#stops.push(joinRegion());
    if (DEV_MODE && !endpoint) warn('no endpoint: set data-endpoint');
    if (DEV_MODE && !productId && !this.hasAttribute('product-id')) {
      warn('<true-stock> needs a product-id');
    }
    const client = endpoint && productId ? clientOf(endpoint) : undefined;
    this.#gate.arbiter.client = client;
    const onSnapshot = (snapshot: Snapshot | null) => {
      const show = () => {
        // It is watched and gated before it is drawn.
        if (!this.hasUpdated) super.connectedCallback();
        this.#show(snapshot);
        // Now, and not after the turn: drawing takes as long.
        this.performUpdate();
      };
      // Doubt is shown before the next paint; of forty new cards, or of their
      // news, each has its turn.
      takeTurn(this, show, this.hasUpdated && snapshot?.freshness !== 'fresh');
    };
    if (client) this.#stops.push(client.watch(productId, onSnapshot, this));
    else onSnapshot(null);
  }

  #unwatch(): void {
    followStructuredData(this, 'unknown');
    leaveTurn(this);
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#watched = '';
  }

  /** Takes what is known of the product; shows, gates and tells it. */
  #show(snapshot: Snapshot | null): void {
    const {availability: previous} = this;
    const {error: errorBefore} = this.#snapshot ?? {};
    const {age = Infinity, error, productId} = snapshot ?? {};
    this.#snapshot = snapshot;
    this.#judgement = snapshot
      ? judge(snapshot, settingOf(this, 'low'))
      : UNKNOWN;
    const {availability, left} = this.#judgement;
    this.setAttribute('availability', availability);
    this.toggleAttribute('stale', this.stale);
    this.#gate.reconsider();
    followStructuredData(this, availability);
    this.requestUpdate();
    if (productId && availability !== previous) {
      const asOf = age < Infinity ? Date.now() - age : null;
      this.#announce(previous);
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
    if (error && error !== errorBefore) {
      const {retryAt} = error;
      this.dispatchEvent(new TrueStockErrorEvent({error, retryAt}));
    }
  }

  /** One product among many: cards are spoken of together. */
  get #isCard(): boolean {
    return !!this.closest('[data-true-stock-card],[data-true-stock-cell]');
  }

  /** Says a transition, not what is found out first or no longer known. */
  #announce(previous: string): void {
    const {availability} = this;
    if (!this.announce && !this.#isCard) return;
    if ([previous, availability].includes('unknown')) return;
    const language = languageOf(this);
    const [judgement, snapshot] = [this.#judgement, this.#snapshot!];
    const say = () => textOf(labelOf(judgement, snapshot, language));
    announce(this, say, availability === 'out-of-stock', language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'true-stock': TrueStockElement;
  }
}
