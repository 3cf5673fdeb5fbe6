// What to count: a random sample, a category, or what the audit has chosen; the
// lists that are not finished, and what the samples so far have said.
import {figureText, labelled} from './count-parts.js';
import {element, fill, time} from './panel-parts.js';

const numberField = (value) =>
  element('input', {
    type: 'number',
    name: 'number',
    min: 1,
    max: 500,
    required: true,
    className: 'form-control',
    value,
  });

const categoryField = (categories) =>
  element(
    'select',
    {name: 'category', className: 'form-control form-select'},
    ...categories.map(({id, name}) => element('option', {value: id}, name)),
  );

const choiceForm = ({config, start}, {kind, title, help, parts, more}) => {
  const form = element(
    'form',
    {className: 'count-choice'},
    element('h3', {}, title),
    ...(help ? [element('p', {className: 'text-muted'}, help)] : []),
    ...parts,
    element(
      'button',
      {className: 'btn btn-primary', disabled: !config.mayModify},
      config.words.start,
    ),
  );
  form.dataset.kind = kind;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void start({kind, ...more, ...Object.fromEntries(new FormData(form))});
  });
  return form;
};

const choicesOf = ({words, sample, categories, chosen}) => [
  ...(chosen.length
    ? [
        {
          kind: 'chosen',
          title: fill(words.chosen, {count: chosen.length}),
          parts: [],
          more: {counters: chosen.join(',')},
        },
      ]
    : []),
  {
    kind: 'sample',
    title: words.sample,
    help: words.sample_help,
    parts: [labelled(words.number, numberField(sample))],
  },
  {
    kind: 'category',
    title: words.category,
    parts: [
      labelled(words.choose, categoryField(categories)),
      labelled(words.number, numberField(sample)),
    ],
  },
];

const openLists = ({config, openList}) => {
  const {words, lists, page} = config;
  const linkTo = ({id, kind}) => {
    const text = `${fill(words.list, {id})}: ${words[`kind_${kind}`]}`;
    const link = element('a', {href: `${page}&list=${id}`}, text);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      void openList(id);
    });
    return link;
  };
  const item = (list) =>
    element(
      'li',
      {},
      linkTo(list),
      ` · ${fill(words.progress, list)} · `,
      time(list.created),
    );
  return lists.length
    ? [
        element('h3', {}, words.open),
        element('ul', {className: 'list-unstyled'}, ...lists.map(item)),
      ]
    : [];
};

const pastSamples = ({words, samples}) =>
  samples.length
    ? [
        element('h3', {}, words.samples),
        element(
          'ul',
          {className: 'list-unstyled'},
          ...samples
            .toReversed()
            .map((sample) => element('li', {}, figureText(words, sample))),
        ),
      ]
    : [];

export const startView = (options) => {
  const {config} = options;
  return element(
    'div',
    {},
    ...(config.mayModify ? [] : [element('p', {}, config.words.no_modify)]),
    element('h2', {}, config.words.begin),
    element(
      'div',
      {className: 'count-choices'},
      ...choicesOf(config).map((choice) => choiceForm(options, choice)),
    ),
    ...openLists(options),
    ...pastSamples(config),
  );
};
