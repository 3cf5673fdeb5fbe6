import {boundTo} from './bound-controls.js';
import type {ProductRecord} from '../client/record.js';
import {
  elementsOf,
  readFields,
  readSelection,
  scopeOf,
  type Selection,
} from './selection.js';

/** An element that names its controls, or has been given some. */
export interface ControlsHost extends HTMLElement {
  readonly for?: string | null;
}

/** A form stands for the buttons that send it to its own address. */
const buttonsOf = (control: HTMLElement): HTMLElement[] =>
  control instanceof HTMLFormElement
    ? [
        ...elementsOf(control),
        // These are fields of a form that it does not list.
        ...control.querySelectorAll<HTMLInputElement>('[type=image]'),
      ].filter(
        (field) =>
          /^(submit|image)$/.test(field.type) &&
          !field.hasAttribute('formaction'),
      )
    : [control];

/** What `for` names; an id that is there twice names both. */
function named(host: ControlsHost): HTMLElement[] {
  const root = host.getRootNode() as Document;
  const ids = host.for?.split(/\s+/).filter(Boolean) ?? [];
  return ids.flatMap((id) => [
    ...root.querySelectorAll<HTMLElement>(`#${CSS.escape(id)}`),
  ]);
}

/** Every button or link that adds the product of a host. */
export const controlsOf = (host: ControlsHost): Set<HTMLElement> =>
  new Set([...named(host).flatMap(buttonsOf), ...boundTo(host).keys()]);

/** Where the fields of a control are; `undefined` where it has none. */
function fieldsScope(
  host: ControlsHost,
  control: HTMLElement,
): Element | null | undefined {
  const {card = null, quantity} = boundTo(host).get(control) ?? {};
  return quantity === undefined ? (scopeOf(control) ?? card) : undefined;
}

/** Where a shopper chooses what the controls of a host add. */
export const scopesOf = (host: ControlsHost): Set<Element> =>
  new Set(
    [...controlsOf(host)]
      .map((control) => fieldsScope(host, control))
      .filter((scope) => !!scope),
  );

/** Where a theme gives no choice, its cart says what the minimum is. */
const atLeast = (minimum: number, selection: Selection): Selection => ({
  ...selection,
  quantity: Math.max(selection.quantity, minimum),
});

/** What a control would add now. */
export function selectionOf(
  host: ControlsHost,
  control: HTMLElement,
  record: ProductRecord | null = null,
): Selection {
  const scope = fieldsScope(host, control);
  const {quantity = 1} = boundTo(host).get(control) ?? {};
  return scope === undefined
    ? atLeast(record?.minimum ?? 1, {quantity, optionValues: {}})
    : readSelection(scope);
}

/** What a request with these fields would add. */
export function selectionIn(
  host: ControlsHost,
  fields: URLSearchParams,
  record: ProductRecord | null = null,
): Selection {
  const sent = readFields(fields, record?.options);
  return scopesOf(host).size ? sent : atLeast(record?.minimum ?? 1, sent);
}

/** The control of a host that an event would work, if any. */
export function controlFor(
  host: ControlsHost,
  {submitter, target, type}: Partial<SubmitEvent>,
  way: readonly EventTarget[],
): HTMLElement | undefined {
  const path = submitter ? [submitter] : way;
  // No button was pressed: `requestSubmit()`, or a form without buttons.
  const isBare = type === 'submit' && !submitter;
  for (const control of controlsOf(host)) {
    if (isBare ? scopeOf(control) === target : path.includes(control)) {
      return control;
    }
  }
  return isBare ? named(host).find((control) => control === target) : undefined;
}
