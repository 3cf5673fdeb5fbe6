// One list: a sheet to print, or to hold on a phone at the shelf.
import {keyOf, lineForm} from './count-line.js';
import {choose, figureText} from './count-parts.js';
import {button, element, fill, timeText} from './panel-parts.js';

/** When it was counted: as it is entered, or at a time for all of a paper sheet. */
const timeOfCounting = (words) => {
  const {label, select} = choose(words.when, {
    now: words.as_entered,
    at: words.at,
  });
  const at = element('input', {
    type: 'datetime-local',
    className: 'form-control',
    ariaLabel: `${words.when} ${words.at}`,
    hidden: true,
  });
  select.addEventListener('change', () => {
    at.hidden = select.value === 'now';
  });
  return {
    fields: [label, at],
    moment: () =>
      at.hidden || !at.value ? Date.now() : new Date(at.value).getTime(),
  };
};

/** The groups of a list, and the lines in each, as they lie in the shop. */
const groupsOf = (lines, by, nowhere) => {
  const groups = new Map();
  for (const line of lines) {
    const name = line[by] || nowhere;
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return [...groups].toSorted(([one], [other]) =>
    one.localeCompare(other, undefined, {numeric: true}),
  );
};

const printButton = (text) => {
  const node = button(text);
  node.addEventListener('click', () => globalThis.print());
  return node;
};

/** The next line without a count: on a phone, the keyboard stays open. */
const focusNext = (body, form) => {
  const open = [...body.querySelectorAll('form[data-state=""] input')];
  open
    .find(
      (field) =>
        form.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
    ?.focus();
};

/** What stands above the lines, and says how far the list is. */
const summaryOf = (words, list) => {
  const progress = element('p', {className: 'count-progress'});
  const figure = element('p', {className: 'lead'});
  const summarise = () => {
    const counted = list.lines.filter(({counts}) => counts.length).length;
    const all = list.lines.length;
    const end = counted === all ? ` ${words.finished}` : '';
    progress.textContent = fill(words.progress, {counted, all}) + end;
    figure.textContent = list.figure ? figureText(words, list.figure) : '';
    figure.hidden = !list.figure;
  };
  return {nodes: [progress, figure], summarise};
};

const headOf = ({words, page}, {id, kind, created}) => [
  element('a', {href: page, className: 'count-back'}, words.back),
  element('h2', {}, `${fill(words.list, {id})}: ${words[`kind_${kind}`]}`),
  element('p', {className: 'count-date'}, timeText(created)),
];

/** The lines of a list in its groups. */
const linesOf = (list, {config, queue, moment}) => {
  const body = element('div');
  const enter = (line, counted) => {
    focusNext(body, rows.get(keyOf(line)).form);
    const {product, value} = line;
    void queue.add({list: list.id, product, value, counted, at: moment()});
  };
  const rows = new Map(
    list.lines.map((line) => [
      keyOf(line),
      lineForm(line, config, (counted) => enter(line, counted)),
    ]),
  );
  const paint = () => {
    const waiting = new Set(
      queue
        .waiting()
        .filter((count) => count.list === list.id)
        .map(keyOf),
    );
    for (const line of list.lines)
      rows.get(keyOf(line))?.paint(line, waiting.has(keyOf(line)));
  };
  const arrange = (by) => {
    const groups = groupsOf(list.lines, by, config.words.nowhere);
    body.replaceChildren(
      ...groups.map(([name, lines]) =>
        element(
          'section',
          {},
          element('h3', {}, name),
          ...lines.map((line) => rows.get(keyOf(line)).form),
        ),
      ),
    );
  };
  return {body, paint, arrange};
};

/**
 * @param {object} options
 * @param {object} options.list as the shop has it
 * @param {object} options.config of the page
 * @param {ReturnType<typeof import('./count-queue.js').countQueue>} options.queue
 */
export const sheetView = ({list, config, queue}) => {
  const {words} = config;
  const timing = timeOfCounting(words);
  const grouping = choose(words.group, {
    location: words.by_location,
    category: words.by_category,
  });
  const {nodes, summarise} = summaryOf(words, list);
  const lines = linesOf(list, {config, queue, moment: timing.moment});
  const arrange = () => lines.arrange(grouping.select.value);
  grouping.select.addEventListener('change', arrange);
  const tools = [grouping.label, ...timing.fields, printButton(words.print)];
  const node = element(
    'div',
    {className: 'count-sheet'},
    ...headOf(config, list),
    ...nodes,
    element('div', {className: 'count-tools'}, ...tools),
    element('p', {className: 'text-muted count-help'}, words.when_help),
    lines.body,
  );
  const show = (read) => {
    Object.assign(list, read);
    lines.paint();
    summarise();
  };
  arrange();
  show(list);
  return {id: list.id, node, mark: lines.paint, show};
};
