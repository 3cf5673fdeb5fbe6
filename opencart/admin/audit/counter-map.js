/** A power of two. */
const PARTS = 256;

/**
 * A map by keyOf() in many parts. A map that grows copies all that it has in
 * one go: of 400,000 counters, longer than a page may stand still.
 */
export class CounterMap {
  #parts = Array.from({length: PARTS}, () => new Map());

  get(key) {
    return this.#partOf(key).get(key);
  }

  has(key) {
    return this.#partOf(key).has(key);
  }

  set(key, value) {
    this.#partOf(key).set(key, value);
  }

  /** By product_id, with which a key begins. */
  #partOf(key) {
    return this.#parts[parseInt(key, 10) & (PARTS - 1)];
  }
}
