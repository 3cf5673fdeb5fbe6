// The small forms under an entry: another quantity, and setting it aside.
import {button, element} from '../panel-parts.js';

let fields = 0;

const field = (label, properties) => {
  fields += 1;
  const id = `true-stock-field-${fields}`;
  const input = element('input', {
    id,
    className: 'form-control',
    required: true,
    ...properties,
  });
  return {
    input,
    node: element('p', {}, element('label', {htmlFor: id}, label), input),
  };
};

const submitButton = (text) => {
  const node = button(text);
  node.type = 'submit';
  return node;
};

/**
 * Opens a form under a button, and closes it again.
 *
 * @param {HTMLElement} opener gets the focus back
 * @param {(close: () => void) => HTMLFormElement} build
 */
export const toggleForm = (opener, place, build) => {
  const close = () => {
    place.replaceChildren();
    opener.setAttribute('aria-expanded', 'false');
    opener.focus();
  };
  if (
    place.hasChildNodes() &&
    opener.getAttribute('aria-expanded') === 'true'
  ) {
    close();
    return;
  }
  const form = build(close);
  form.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') close();
  });
  place.replaceChildren(form);
  opener.setAttribute('aria-expanded', 'true');
  form.querySelector('input').focus();
};

const formOf = (parts, buttons, act) => {
  const form = element(
    'form',
    {className: 'entry-form'},
    ...parts,
    element('p', {className: 'buttons'}, ...buttons),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const all = form.querySelectorAll('button');
    for (const node of all) node.disabled = true;
    void act(event.submitter).finally(() => {
      for (const node of all) node.disabled = false;
    });
  });
  return form;
};

const cancelButton = (words, close) => {
  const node = button(words.cancel);
  node.addEventListener('click', close);
  return node;
};

/** @param {(values: {typed: string, isCount: boolean}) => Promise<void>} save */
export const quantityForm = ({words, quantity, save, close}) => {
  const {input, node} = field(words.new_quantity, {
    type: 'number',
    min: 0,
    max: 999_999_999,
    step: 1,
    value: Math.max(0, quantity),
    inputMode: 'numeric',
  });
  const counted = submitButton(words.counted);
  return formOf(
    [node],
    [submitButton(words.save), counted, cancelButton(words, close)],
    (pressed) => save({typed: input.value, isCount: pressed === counted}),
  );
};

const DAY_MS = 86_400_000;
const MONTH_DAYS = 30;

const dayAfter = (today, days) =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY_MS)
    .toISOString()
    .slice(0, 10);

/** @param {(until: string, reason: string) => Promise<void>} save */
export const dismissForm = ({words, today, save, close}) => {
  const until = field(words.until, {
    type: 'date',
    min: dayAfter(today, 1),
    value: dayAfter(today, MONTH_DAYS),
  });
  const reason = field(words.reason, {
    type: 'text',
    maxLength: 255,
    pattern: '.*\\S.*',
  });
  return formOf(
    [until.node, reason.node],
    [submitButton(words.dismiss), cancelButton(words, close)],
    () => save(until.input.value, reason.input.value),
  );
};
