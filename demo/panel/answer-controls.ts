import {elementById} from '../element-by-id.js';
import type {MockControls} from '../mock/handlers.js';
import {FAILURES, type FailureName} from '../mock/mock-failures.js';

/** Delays and breaks what the mock endpoint answers. */
export function startAnswerControls(controls: MockControls): void {
  const delay = elementById<HTMLInputElement>('panel-delay');
  delay.value = String(controls.delayMs);
  delay.addEventListener('input', () => {
    controls.delayMs = delay.validity.valid ? Number(delay.value) : 0;
  });

  const failure = elementById<HTMLSelectElement>('panel-failure');
  for (const [name, {title}] of Object.entries(FAILURES)) {
    failure.add(new Option(title, name));
  }
  failure.value = controls.failure;
  failure.addEventListener('change', () => {
    controls.failure = failure.value as FailureName;
  });
}
