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

/** Reads quantity and chosen options around a control. */
export function readSelection(control: Element): Selection {
  const scope = scopeOf(control);
  // A form also has fields that stand elsewhere (`form=`).
  const fields =
    (scope as HTMLFormElement | null)?.elements ??
    scope?.querySelectorAll('input, select') ??
    [];
  let quantity = 1;
  const optionValues: Record<string, string[]> = {};
  for (const field of fields as Iterable<HTMLInputElement>) {
    const {checked, disabled, name, type, value} = field;
    const [, id] = /^option\[([1-9]\d*)\]/.exec(name) ?? [];
    if (disabled) continue;
    if (name === 'quantity') {
      // As the shop reads it: a whole number, everything else is none.
      quantity = Math.min(Math.trunc(Number.parseFloat(value)), MAX_QUANTITY);
    }
    // Text, date and file options carry no stock.
    if (
      id &&
      (type.startsWith('select') ||
        (/^(radio|checkbox)$/.test(type) && checked))
    ) {
      (optionValues[id] ??= []).push(value);
    }
  }
  return {quantity: quantity > 0 ? quantity : 0, optionValues};
}
