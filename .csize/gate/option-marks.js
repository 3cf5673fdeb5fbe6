import { fieldsOf, isBox } from './form-entries.js';
import { lastTextIn } from '../page/last-text.js';
import { createAddition, mark, unmark, write } from '../page/marks.js';
import { optionIdIn } from './selection.js';
/** The option values that a field shows; a select has many. */
function valuesOf(field) {
    if (field instanceof HTMLSelectElement)
        return field.options;
    return field instanceof HTMLInputElement && isBox(field) ? [field] : [];
}
const isOption = (value) => value instanceof HTMLOptionElement;
/** The note on each marked value that has a label. */
const notes = new Map();
/** Says on a value that it is sold out. */
function note(value, text) {
    const label = isOption(value) ? value : value.labels?.[0];
    // After the name, wherever the theme has put it.
    const name = label && lastTextIn(label);
    let node = notes.get(value);
    if (name && !node?.isConnected) {
        notes.set(value, (node = createAddition('note')));
        name.after(node);
    }
    if (node)
        write(node, ` – ${text}`);
}
/** The marks on sold-out option values. */
export class OptionMarks {
    #values = new Set();
    get isEmpty() {
        return this.#values.size === 0;
    }
    /** Whether the page has replaced a marked value, or removed its note. */
    get isOutdated() {
        return [...this.#values].some((value) => !(notes.get(value) ?? value).isConnected);
    }
    /** Marks the sold-out values in these scopes, and unmarks all others. */
    update(scopes, options, sayText) {
        if (!options && this.isEmpty)
            return;
        const soldOut = new Set();
        for (const scope of scopes) {
            for (const field of fieldsOf(scope)) {
                const id = optionIdIn(field.getAttribute('name') ?? '');
                const counts = options?.[id ?? ''];
                for (const value of counts ? valuesOf(field) : []) {
                    if (counts?.[value.value] === 0)
                        soldOut.add(value);
                }
            }
        }
        for (const value of this.#values) {
            if (!soldOut.has(value))
                this.#unmark(value);
        }
        for (const value of soldOut) {
            this.#values.add(value);
            // A selected value stays enabled, and the gate refuses it: a disabled one
            // is not sent, and the shop could add the product without it.
            const isClosed = isOption(value) && !value.selected;
            mark(value, this, {
                'aria-disabled': 'true',
                ...(isClosed && { disabled: '' }),
            });
            note(value, sayText());
        }
    }
    /** Unmarks all. */
    clear() {
        this.update([], undefined, String);
    }
    #unmark(value) {
        this.#values.delete(value);
        if (!unmark(value, this))
            return;
        notes.get(value)?.remove();
        notes.delete(value);
    }
}
