import type {ProductRecord} from '../client/record.js';
import {fieldsOf, optionIn} from './selection.js';
import {lastTextIn} from '../page/last-text.js';

/** One value that a shopper may choose. */
type Value = HTMLInputElement | HTMLOptionElement;

/** The values of a field: a select has many. */
const valuesOf = (field: HTMLInputElement): Iterable<Value> =>
  (field as unknown as HTMLSelectElement).options ?? [field];

const isOption = (value: Value): value is HTMLOptionElement =>
  value instanceof HTMLOptionElement;

/** Marks a value as sold out. Returns how to give it back. */
function mark(value: Value, text: string): () => void {
  const words = isOption(value) ? value : value.labels?.[0];
  const note = document.createTextNode(` – ${text}`);
  const before = value.getAttribute('aria-disabled');
  const wasDisabled = value.disabled;
  // Beside the name, in whatever box the theme has put that.
  if (words) lastTextIn(words)?.after(note);
  value.setAttribute('aria-disabled', 'true');
  return () => {
    note.remove();
    if (before === null) value.removeAttribute('aria-disabled');
    else value.setAttribute('aria-disabled', before);
    if (isOption(value)) value.disabled = wasDisabled;
  };
}

/** The sold-out option values around a product's controls. */
export class OptionMarks {
  readonly #marks = new Map<Value, () => void>();

  get isEmpty(): boolean {
    return this.#marks.size === 0;
  }

  /** Marks what is sold out in these scopes, and gives back what is not. */
  update(
    scopes: Iterable<Element | null>,
    options: ProductRecord['options'],
    words: () => string,
  ): void {
    if (!options && !this.#marks.size) return;
    const soldOut = new Set<Value>();
    for (const scope of scopes) {
      for (const field of fieldsOf(scope)) {
        const counts = options?.[optionIn(field.name) ?? ''];
        for (const value of counts ? valuesOf(field) : []) {
          if (counts?.[value.value] === 0) soldOut.add(value);
        }
      }
    }
    for (const [value, giveBack] of this.#marks) {
      if (soldOut.has(value)) continue;
      this.#marks.delete(value);
      giveBack();
    }
    for (const value of soldOut) {
      if (!this.#marks.has(value)) this.#marks.set(value, mark(value, words()));
      // The one that is chosen stays on, and is refused: a disabled one would
      // not be sent, and the shop could add the product without it.
      if (isOption(value)) value.disabled = !value.selected;
    }
  }

  /** Gives everything back. */
  clear(): void {
    this.update([], undefined, String);
  }
}
