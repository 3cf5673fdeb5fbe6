// What is not in the lists: settings that make numbers false, and what the owner
// has answered, to be taken back.
import {button, element} from '../panel-parts.js';

const section = (name, title, ...content) => {
  const id = `true-stock-${name}`;
  const node = element(
    'section',
    {},
    element('h2', {id, tabIndex: -1}, title),
    ...content,
  );
  node.dataset.list = name;
  node.setAttribute('aria-labelledby', id);
  return node;
};

/** @param {{title: string, sentence: string, change: string, orders?: number[] | string}[]} settings */
export const settingsView = (settings, {words, say}) =>
  section(
    'settings',
    say('settings', {count: settings.length}),
    element(
      'ul',
      {className: 'entries'},
      ...settings.map(({title, sentence, change, orders}) =>
        element(
          'li',
          {className: 'entry'},
          element('h3', {}, title),
          element('p', {}, sentence),
          element('p', {}, element('strong', {}, words.change), ' ', change),
          ...(orders?.length
            ? [
                element(
                  'p',
                  {},
                  `${words.orders} ${String(orders).replaceAll(/,\s*/g, ', ')}`,
                ),
              ]
            : []),
        ),
      ),
    ),
  );

const row = (text, label, name, isOff, act) => {
  const node = button(label);
  node.setAttribute('aria-label', `${label}: ${name}`);
  node.disabled = isOff;
  node.addEventListener('click', () => void act());
  return element('li', {className: 'entry'}, element('p', {}, text), node);
};

/** The counter of a key, as keys.js makes them: 30:0. */
const idOf = (productId, valueId) =>
  valueId === '0' ? {productId} : {productId, valueId};

/** In words: rule and counter, or the quantity of many counters. */
const nameOfKey = (key, {sentences, views, words}) => {
  const [rule, subject, valueId] = key.split(':');
  const title =
    rule === 'count-first' ? words.count_first : sentences.titleOf(rule);
  if (valueId !== undefined) {
    return `${title}, ${views.nameOf(idOf(subject, valueId))}`;
  }
  return subject === 'shop' ? title : `${title}: ${subject}`;
};

export const dismissedView = (parts) => {
  const {store, sentences, words, actions, mayModify} = parts;
  const all = [...store.dismissed.values()];
  return section(
    'dismissed',
    sentences.say('dismissed', {count: all.length}),
    element(
      'ul',
      {className: 'entries'},
      ...all.map(({finding, until, reason, user}) => {
        const name = nameOfKey(finding, parts);
        const day = sentences.dateOf(until);
        const values = {name, until: day, reason, user};
        return row(
          sentences.say('dismissed_until', values),
          words.bring_back,
          name,
          !mayModify,
          () => actions.restore(finding, name),
        );
      }),
    ),
  );
};

export const plentyView = (parts) => {
  const {store, sentences, views, words, actions, mayModify} = parts;
  const ids = [...store.plenty].map((key) => idOf(...key.split(':')));
  return section(
    'plenty',
    sentences.say('plenty_list', {count: ids.length}),
    element('p', {className: 'hint'}, words.plenty_hint),
    element(
      'ul',
      {className: 'entries'},
      ...ids.map((id) => {
        const name = views.nameOf(id);
        return row(name, words.no_plenty, name, !mayModify, () =>
          actions.unmarkPlenty(id, name),
        );
      }),
    ),
  );
};
