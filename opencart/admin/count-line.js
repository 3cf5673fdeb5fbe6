// A line of a list: one counter, where its pieces are typed, and its counts.
import {element, fill, signed, timeText} from './panel-parts.js';

export const keyOf = ({product, value}) => `${product}:${value}`;

const titleOf = ({name, label}) => (label ? `${name}, ${label}` : name);

const countText = (words, {counted, recorded, change, when, user}) => {
  const said =
    recorded === null
      ? [`${counted}`, words.outdated]
      : [
          fill(words.result, {counted, recorded}),
          change ? fill(words.wrong, {change: signed(change)}) : words.right,
        ];
  return [...said, timeText(when), user].filter(Boolean).join(' · ');
};

const piecesField = (label, disabled) =>
  element('input', {
    type: 'number',
    min: 0,
    max: 999_999_999,
    step: 1,
    required: true,
    inputMode: 'numeric',
    autocomplete: 'off',
    className: 'form-control',
    ariaLabel: label,
    disabled,
  });

/** What lies where, for who stands before it. */
const what = (line) =>
  element(
    'div',
    {className: 'count-what'},
    element('strong', {}, titleOf(line)),
    element(
      'small',
      {},
      [line.model, line.location].filter(Boolean).join(' · '),
    ),
  );

/** Without a count a line has no state. */
const stateOf = ({counts: [last]}, isWaiting) => {
  if (isWaiting) return 'waiting';
  return last && (last.change ? 'wrong' : 'right');
};

const resultOf = (words, line, isWaiting) => [
  ...(isWaiting ? [words.waiting] : []),
  ...line.counts.map((count) => countText(words, count)),
  ...(line.counts.length || line.quantity === undefined
    ? []
    : [fill(words.recorded, {recorded: line.quantity})]),
];

/**
 * @param {object} line of the list
 * @param {object} config of the page
 * @param {(counted: number) => void} enter
 */
export const lineForm = (line, {words, mayModify}, enter) => {
  const field = piecesField(
    fill(words.pieces, {name: titleOf(line)}),
    !mayModify,
  );
  const result = element('div', {className: 'count-result'});
  result.setAttribute('role', 'status');
  const form = element(
    'form',
    {className: 'count-line'},
    what(line),
    field,
    element(
      'button',
      {className: 'btn btn-primary', disabled: !mayModify},
      words.save,
    ),
    result,
  );
  form.dataset.counter = keyOf(line);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const counted = Number(field.value);
    field.value = '';
    enter(counted);
  });
  return {
    form,
    paint(now, isWaiting) {
      form.dataset.state = stateOf(now, isWaiting) ?? '';
      const texts = resultOf(words, now, isWaiting);
      result.replaceChildren(...texts.map((text) => element('p', {}, text)));
    },
  };
};
