import type {ProductRecord} from '../client/record.js';
import {fieldsOf, isBox} from './form-entries.js';
import {lastTextIn} from '../page/last-text.js';
import {optionIdIn} from './selection.js';

/** An option value on the page. */
type Value = HTMLInputElement | HTMLOptionElement;

/** The option values that a field shows; a select has many. */
function valuesOf(field: Element): Iterable<Value> {
  if (field instanceof HTMLSelectElement) return field.options;
  return field instanceof HTMLInputElement && isBox(field) ? [field] : [];
}

const isOption = (value: Value): value is HTMLOptionElement =>
  value instanceof HTMLOptionElement;

/** Marks a value as sold out. Returns how to undo it. */
function mark(value: Value, text: string): () => void {
  const label = isOption(value) ? value : value.labels?.[0];
  const note = document.createTextNode(` – ${text}`);
  const before = value.getAttribute('aria-disabled');
  const wasDisabled = value.disabled;
  // After the name, wherever the theme has put it.
  if (label) lastTextIn(label)?.after(note);
  value.setAttribute('aria-disabled', 'true');
  return () => {
    note.remove();
    if (before === null) value.removeAttribute('aria-disabled');
    else value.setAttribute('aria-disabled', before);
    if (isOption(value)) value.disabled = wasDisabled;
  };
}

/** The marks on sold-out option values. */
export class OptionMarks {
  readonly #marks = new Map<Value, () => void>();

  get isEmpty(): boolean {
    return this.#marks.size === 0;
  }

  /** Marks the sold-out values in these scopes, and unmarks all others. */
  update(
    scopes: Iterable<Element | null>,
    options: ProductRecord['options'],
    sayText: () => string,
  ): void {
    if (!options && !this.#marks.size) return;
    const soldOut = new Set<Value>();
    for (const scope of scopes) {
      for (const field of fieldsOf(scope)) {
        const id = optionIdIn(field.getAttribute('name') ?? '');
        const counts = options?.[id ?? ''];
        for (const value of counts ? valuesOf(field) : []) {
          if (counts?.[value.value] === 0) soldOut.add(value);
        }
      }
    }
    for (const [value, unmark] of this.#marks) {
      if (soldOut.has(value)) continue;
      this.#marks.delete(value);
      unmark();
    }
    for (const value of soldOut) {
      if (!this.#marks.has(value))
        this.#marks.set(value, mark(value, sayText()));
      // A selected value stays enabled, and the gate refuses it: a disabled one
      // is not sent, and the shop could add the product without it.
      if (isOption(value)) value.disabled = !value.selected;
    }
  }

  /** Unmarks all. */
  clear(): void {
    this.update([], undefined, String);
  }
}
