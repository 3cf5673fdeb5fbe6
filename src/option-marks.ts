import type {ProductRecord} from './client.js';
import {optionOf} from './selection.js';

/** A value that is marked as sold out, and how to give it back. */
type Marks = Map<Element, () => void>;

/** The visible words of an option value: its own, or those of its label. */
const wordsOf = (
  field: HTMLInputElement | HTMLOptionElement,
): Element | null =>
  field instanceof HTMLOptionElement ? field : (field.labels?.[0] ?? null);

function mark(
  field: HTMLInputElement | HTMLOptionElement,
  text: string,
): () => void {
  const words = wordsOf(field);
  const note = document.createTextNode(` – ${text}`);
  const before = field.getAttribute('aria-disabled');
  words?.append(note);
  field.setAttribute('aria-disabled', 'true');
  // A select shows it greyed; the one that is chosen stays, and is refused.
  const isOff =
    field instanceof HTMLOptionElement && !field.selected && !field.disabled;
  if (isOff) field.disabled = true;
  return () => {
    note.remove();
    if (before === null) field.removeAttribute('aria-disabled');
    else field.setAttribute('aria-disabled', before);
    if (isOff) field.disabled = false;
  };
}

/** Marks the sold-out option values among the fields, and gives others back. */
export function markOptions(
  marks: Marks,
  fields: readonly HTMLInputElement[],
  options: ProductRecord['options'],
  text: string,
): void {
  const soldOut = new Set<Element>();
  for (const field of fields) {
    const counts = options?.[optionOf(field) ?? ''];
    const {options: choices} = field as unknown as HTMLSelectElement;
    const values: Iterable<HTMLInputElement | HTMLOptionElement> = choices ?? [
      field,
    ];
    for (const value of values) {
      if (counts?.[value.value] !== 0) continue;
      soldOut.add(value);
      if (!marks.has(value)) marks.set(value, mark(value, text));
    }
  }
  for (const [value, giveBack] of marks) {
    if (soldOut.has(value)) continue;
    marks.delete(value);
    giveBack();
  }
}
