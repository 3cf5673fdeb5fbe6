import type {ProductRecord} from '../client/record.js';

/** What a shopper is about to add. */
export interface Selection {
  /** 0 when the field holds no quantity that could be bought. */
  readonly quantity: number;
  /** Option id → ids of its chosen values. */
  readonly optionValues: Readonly<Record<string, readonly string[]>>;
}

const MAX_QUANTITY = 1e9;

/** The form of a control, or what stands in for one in OpenCart 3. */
export const scopeOf = (control: Element): Element | null =>
  (control as HTMLButtonElement).form ??
  control.closest('form, [id="product"]') ??
  control.closest('[data-true-stock-scope]');

/** What a form lists, also where a field is named `elements`. */
export const elementsOf = (form: HTMLFormElement): Iterable<HTMLInputElement> =>
  Reflect.get(
    HTMLFormElement.prototype,
    'elements',
    form,
  ) as Iterable<Element> as Iterable<HTMLInputElement>;

/** The fields of a scope; a form also has some that stand elsewhere (`form=`). */
export const fieldsOf = (scope: Element | null): HTMLInputElement[] => [
  ...(scope instanceof HTMLFormElement
    ? elementsOf(scope)
    : (scope?.querySelectorAll<HTMLInputElement>('input, select') ?? [])),
];

/** The option that a field of this name belongs to. */
export const optionIn = (name: string): string | undefined =>
  /^option\[([1-9]\d*)\]/.exec(name)?.[1];

/** As the shop reads it: a whole number, everything else is none. */
export const readQuantity = (text: string): number =>
  Math.max(0, Math.min(Math.trunc(Number.parseFloat(text)), MAX_QUANTITY)) || 0;

/** Reads quantity and chosen options in the scope of a control. */
export function readSelection(scope: Element | null): Selection {
  let quantity = 1;
  const optionValues: Record<string, string[]> = {};
  for (const field of fieldsOf(scope)) {
    const {checked, disabled, name, type, value} = field;
    const id = optionIn(name);
    if (disabled) continue;
    if (name === 'quantity') quantity = readQuantity(value);
    // Text, date and file options carry no stock.
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
 * Reads them off the fields of a request.
 *
 * @param options What the shop counts: a number may also be somebody's words.
 */
export function readFields(
  fields: URLSearchParams,
  options: ProductRecord['options'] = {},
): Selection {
  const optionValues: Record<string, string[]> = {};
  for (const [name, value] of fields) {
    const id = optionIn(name);
    if (id && options[id]) (optionValues[id] ??= []).push(value);
  }
  return {quantity: readQuantity(fields.get('quantity') ?? '1'), optionValues};
}
