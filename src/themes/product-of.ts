import {contain} from '../page/contain.js';
import {formOf} from '../gate/form-entries.js';

/** `cart.add('42', '2')`: product and, if given as a number, quantity. */
const CALL = /\.add\(\s*['"]?(\d+)['"]?\s*(?:,\s*(?:['"]?(\d+)|(\S)))?/;

/** What a control adds; no quantity if a field on the page has it. */
export function productOf(
  control: HTMLElement,
): readonly [id?: string | undefined, quantity?: number | undefined] {
  const call = CALL.exec(control.getAttribute('onclick') ?? '');
  if (call) {
    const [, id, quantity = 1, expression] = call;
    return [id, expression ? undefined : Number(quantity)];
  }
  const scope =
    formOf(control) ?? control.closest('form,[id="product"],#content');
  const field = scope?.querySelector<HTMLInputElement>('[name="product_id"]');
  // A custom element may have a number there, or throw.
  return [contain(() => [field?.value].join())];
}
