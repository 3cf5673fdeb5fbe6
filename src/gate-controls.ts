import {boundTo} from './bound-controls.js';
import {scopeOf} from './selection.js';

/** A form stands for the buttons that send it to its own address. */
const buttonsOf = (control: HTMLElement): HTMLElement[] =>
  control instanceof HTMLFormElement
    ? ([...control.elements] as HTMLButtonElement[]).filter(
        (field) => field.type === 'submit' && !field.hasAttribute('formaction'),
      )
    : [control];

/** The controls of a host: named by `for`, also twice, or bound by a theme. */
const named = (host: HTMLElement & {for: string | null}): HTMLElement[] => {
  const root = host.getRootNode() as Document;
  const ids = host.for?.split(/\s+/).filter(Boolean) ?? [];
  return ids.flatMap((id) => [
    ...root.querySelectorAll<HTMLElement>(`[id="${CSS.escape(id)}"]`),
  ]);
};

/** Every button or link that adds the product of a host. */
export const controlsOf = (
  host: HTMLElement & {for: string | null},
): Set<HTMLElement> =>
  new Set([
    ...named(host).flatMap(buttonsOf),
    ...[...boundTo(host)].map(({control}) => control),
  ]);

/** The control of a host that an event would work, if any. */
export function controlFor(
  host: HTMLElement & {for: string | null},
  event: Event,
): HTMLElement | undefined {
  const {submitter, target, type} = event as SubmitEvent;
  const path = submitter ? [submitter] : event.composedPath();
  for (const control of controlsOf(host)) {
    if (path.includes(control)) return control;
    // No button was pressed: `requestSubmit()`, or a form without buttons.
    if (type === 'submit' && !submitter && scopeOf(control) === target) {
      return control;
    }
  }
  return type === 'submit' && !submitter
    ? named(host).find((control) => control === target)
    : undefined;
}
