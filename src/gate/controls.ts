import {boundTo} from './bound-controls.js';
import type {ProductRecord} from '../client/record.js';
import {
  elementsOf,
  readFields,
  readSelection,
  scopeOf,
  type Selection,
} from './selection.js';

/** An element with controls: those in its `for`, and those bound to it. */
export interface ControlsHost extends HTMLElement {
  readonly for?: string | null;
}

/** The buttons that submit a form to its own address; or the control itself. */
const buttonsOf = (control: HTMLElement): HTMLElement[] =>
  control instanceof HTMLFormElement
    ? [
        ...elementsOf(control),
        // A form does not list its image buttons.
        ...control.querySelectorAll<HTMLInputElement>('[type=image]'),
      ].filter(
        (field) =>
          /^(submit|image)$/.test(field.type) &&
          !field.hasAttribute('formaction'),
      )
    : [control];

/** The elements in `for`; an id that is on the page twice counts twice. */
function namedControlsOf(host: ControlsHost): HTMLElement[] {
  const root = host.getRootNode() as Document;
  const ids = host.for?.split(/\s+/).filter(Boolean) ?? [];
  return ids.flatMap((id) => [
    ...root.querySelectorAll<HTMLElement>(`#${CSS.escape(id)}`),
  ]);
}

/** Every button or link that adds the product of the host. */
export const controlsOf = (host: ControlsHost): Set<HTMLElement> =>
  new Set([
    ...namedControlsOf(host).flatMap(buttonsOf),
    ...boundTo(host).keys(),
  ]);

/** The scope of a control's fields; `undefined` if it has none. */
function fieldsScope(
  host: ControlsHost,
  control: HTMLElement,
): Element | null | undefined {
  const {card = null, quantity} = boundTo(host).get(control) ?? {};
  return quantity === undefined ? (scopeOf(control) ?? card) : undefined;
}

/** The scopes of all fields that count for the controls of the host. */
export const scopesOf = (host: ControlsHost): Set<Element> =>
  new Set(
    [...controlsOf(host)]
      .map((control) => fieldsScope(host, control))
      .filter((scope) => !!scope),
  );

/** Without a quantity field, the shop's cart adds the minimum. */
const atLeast = (minimum: number, selection: Selection): Selection => ({
  ...selection,
  quantity: Math.max(selection.quantity, minimum),
});

/** The selection that a control would add now. */
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

/** The selection that a request with these fields would add. */
export function selectionIn(
  host: ControlsHost,
  fields: URLSearchParams,
  record: ProductRecord | null = null,
): Selection {
  const sent = readFields(fields, record?.options);
  return scopesOf(host).size ? sent : atLeast(record?.minimum ?? 1, sent);
}

/** The control of the host that an event presses, if any. */
export function controlFor(
  host: ControlsHost,
  {submitter, target, type}: Partial<SubmitEvent>,
  composedPath: readonly EventTarget[],
): HTMLElement | undefined {
  const path = submitter ? [submitter] : composedPath;
  // Without a button: `requestSubmit()`, or a form that has none.
  const isBare = type === 'submit' && !submitter;
  for (const control of controlsOf(host)) {
    if (isBare ? scopeOf(control) === target : path.includes(control)) {
      return control;
    }
  }
  return isBare
    ? namedControlsOf(host).find((control) => control === target)
    : undefined;
}
