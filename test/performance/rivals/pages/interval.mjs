// What one writes without a library: a timer and a request for each card.
import {INTERVAL_MS, askStock, bench, showElements, wordsOf} from './cards.mjs';

class IntervalCard extends HTMLElement {
  #timer;

  connectedCallback() {
    this.#draw();
    const ask = () => this.#ask();
    void ask();
    this.#timer = setInterval(ask, INTERVAL_MS);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  async #ask() {
    try {
      this.#draw((await askStock([this.productId]))[this.productId]);
    } catch {
      // The next one may be answered.
    }
  }

  #draw(record) {
    const words = wordsOf(record);
    if (this.textContent === words) return;
    bench.renders += 1;
    this.textContent = words;
  }
}
customElements.define('interval-card', IntervalCard);

bench.show = showElements('interval-card');
