import {contain} from '../page/contain.js';
import {native} from '../page/native.js';

/** What a submit sends of one field, or a request. */
export type Entry = readonly [
  name: string,
  value: string,
  /** Whether the shopper chose the value from a list. */
  isChoice?: boolean,
];

/** A native field or a form-associated custom element, which may be anything. */
type Field = Element & {
  readonly [Name in 'checked' | 'name' | 'type' | 'value']?: unknown;
};

/** The form of an element, whatever else it may call `form`. */
export function formOf(element: EventTarget): HTMLFormElement | undefined {
  const form = contain(() => (element as HTMLInputElement).form);
  return form instanceof HTMLFormElement ? form : undefined;
}

/** The fields of a form. */
export const elementsOf = (form: HTMLFormElement): Iterable<HTMLInputElement> =>
  native(form).elements as Iterable<Element> as Iterable<HTMLInputElement>;

/** The fields of a scope; those of a form may be elsewhere (`form=`). */
export const fieldsOf = (scope: Element | null | undefined): Element[] => [
  ...(scope instanceof HTMLFormElement
    ? elementsOf(scope)
    : // Custom elements have no common name, but these states.
      (scope?.querySelectorAll(':is(:enabled,:disabled):not(option)') ?? [])),
];

/** Whether a field is one value to choose. */
export const isBox = ({type}: Field): boolean =>
  type === 'radio' || type === 'checkbox';

const isList = ({localName}: Field): boolean => localName === 'select';

/** Whether a field sends what it has. */
function isSent(field: Field, submitter: Element | null): boolean {
  const {checked, localName, type} = field;
  // A theme may disable the button itself while it adds.
  if (type === 'submit') return field === submitter;
  // A text field has `checked` too.
  const isOff = checked === false && (isBox(field) || localName.includes('-'));
  return (
    !isOff &&
    !/^(button|file|image|reset)$/.test(type as string) &&
    field.matches(':enabled')
  );
}

/** The values of a field; those of a list are the selected ones. */
function valuesOf(field: Field): unknown[] {
  if (!isList(field)) return [field.value].flat();
  const chosen = field.querySelectorAll('option:checked:enabled');
  return [...chosen].map((option) => (option as HTMLOptionElement).value);
}

/** The entries of one field; many if several values are selected. */
function entriesOfField(field: Field, submitter: Element | null): Entry[] {
  const name = field.getAttribute('name') ?? field.name;
  if (typeof name !== 'string' || !name) return [];
  if (!isSent(field, submitter)) return [];
  const isChoice = isBox(field) || isList(field);
  return valuesOf(field)
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map((value) => [name, `${value}`, isChoice]);
}

/**
 * What a submit would send of the fields in a scope, in their order. A scope
 * that is not a form follows the same rules: themes send it by script.
 *
 * https://html.spec.whatwg.org/#constructing-the-form-data-set, without files,
 * and with the `value` of a custom element: nothing tells what it really sends.
 *
 * @param submitter The button that is pressed: no other one is sent.
 */
export const entriesOf = (
  scope: Element | null | undefined,
  submitter: Element | null = null,
): Entry[] =>
  fieldsOf(scope).flatMap(
    (field) => contain(() => entriesOfField(field, submitter)) ?? [],
  );
