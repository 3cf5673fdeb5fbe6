import type {ProductRecord} from '../client/record.js';

/** Quantity and option values, as fields have them. */
export interface Selection {
  /** 0 if the field has no quantity that can be bought. */
  readonly quantity: number;
  /** Option id → ids of its selected values. */
  readonly optionValues: Readonly<Record<string, readonly string[]>>;
}

const MAX_QUANTITY = 1e9;

/** The form of a control; themes of OpenCart 3 have `#product` instead. */
export const scopeOf = (control: Element): Element | null =>
  (control as HTMLButtonElement).form ??
  control.closest('form, [id="product"]') ??
  control.closest('[data-true-stock-scope]');

/** The fields of a form, even if one of them is named `elements`. */
export const elementsOf = (form: HTMLFormElement): Iterable<HTMLInputElement> =>
  Reflect.get(
    HTMLFormElement.prototype,
    'elements',
    form,
  ) as Iterable<Element> as Iterable<HTMLInputElement>;

/** The fields of a scope; those of a form may be elsewhere (`form=`). */
export const fieldsOf = (scope: Element | null): HTMLInputElement[] => [
  ...(scope instanceof HTMLFormElement
    ? elementsOf(scope)
    : (scope?.querySelectorAll<HTMLInputElement>('input, select') ?? [])),
];

/** The id of the option that a field of this name belongs to. */
export const optionIdIn = (name: string): string | undefined =>
  /^option\[([1-9]\d*)\]/.exec(name)?.[1];

/** Reads a quantity as the shop does: a whole number, or 0. */
export const readQuantity = (text: string): number =>
  Math.max(0, Math.min(Math.trunc(Number.parseFloat(text)), MAX_QUANTITY)) || 0;

/** Reads the selection in the scope of a control. */
export function readSelection(scope: Element | null): Selection {
  let quantity = 1;
  const optionValues: Record<string, string[]> = {};
  for (const field of fieldsOf(scope)) {
    const {checked, disabled, name, type, value} = field;
    const id = optionIdIn(name);
    if (disabled) continue;
    if (name === 'quantity') quantity = readQuantity(value);
    // Text, date and file options have no stock.
    if (
      id &&
      (type.startsWith('select') ||
        (/^(radio|checkbox)$/.test(type) && checked))
    ) {
      (optionValues[id] ??= []).push(value);
    }
  }
  return {quantity, optionValues};
}

/**
 * Reads the selection in the fields of a request.
 *
 * @param options The options that have stock: a text option may be a number too.
 */
export function readFields(
  fields: URLSearchParams,
  options: ProductRecord['options'] = {},
): Selection {
  const optionValues: Record<string, string[]> = {};
  for (const [name, value] of fields) {
    const id = optionIdIn(name);
    if (id && options[id]) (optionValues[id] ??= []).push(value);
  }
  return {quantity: readQuantity(fields.get('quantity') ?? '1'), optionValues};
}
