// What the views of counting share.
import {element, fill, timeText} from './panel-parts.js';

export const labelled = (text, field) =>
  element(
    'label',
    {className: 'count-field'},
    element('span', {}, text),
    field,
  );

/** What a counted sample says, in words. */
export const figureText = (words, {when, ...figure}) =>
  fill(words.accuracy, {...figure, date: timeText(when)}) +
  (figure.tolerance ? ` ${fill(words.tolerance, figure)}` : '');

/** A select by its options' texts. */
export const choose = (text, options) => {
  const select = element(
    'select',
    {className: 'form-control form-select'},
    ...Object.entries(options).map(([value, name]) =>
      element('option', {value}, name),
    ),
  );
  return {label: labelled(text, select), select};
};
