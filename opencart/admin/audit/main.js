// The audit page of the admin. The package puts the built module of the audit
// beside this file.
import {element} from '../panel-parts.js';
import {dismissedView, plentyView, settingsView} from './answered-view.js';
import {auditInTurns} from './audit.js';
import {AuditStore} from './audit-store.js';
import {EntryViews} from './entry-view.js';
import {csvParts, exportRows, jsonParts} from './export-entries.js';
import {FilterBar} from './filter-bar.js';
import {inTurns} from './in-turns.js';
import {ListView} from './list-view.js';
import {Pictures} from './pictures.js';
import {ProgressView} from './progress-view.js';
import {rulesOf} from './select-entries.js';
import {createSentences, optionName, readLocale} from './sentences.js';

const root = document.getElementById('true-stock-audit');
const config = JSON.parse(root.dataset.configuration);
const {words, mayModify} = config;
const sentences = createSentences(
  words,
  readLocale(document.documentElement.lang),
);
const {say} = sentences;

const read = async (address, options) => {
  const response = await fetch(address, {cache: 'no-store', ...options});
  return response.json();
};

const ask = (name, values) =>
  read(`${config.addresses[name]}&${new URLSearchParams(values)}`);

const send = async (name, values) => {
  const body = new URLSearchParams(values);
  const answer = await read(config.addresses[name], {method: 'POST', body});
  if (!answer.success) throw new Error(answer.error ?? words.not_saved);
  return answer;
};

const store = new AuditStore({
  ask,
  send,
  judge: auditInTurns,
  onChange: (what) => (what === 'lists' ? showLists() : showProgress()),
});
const pictures = new Pictures(ask);

const progress = new ProgressView({say, words, onAgain: () => void load()});

/** Does what the owner decided, says so, and leaves the focus near. */
const act = async (task, said) => {
  const list = document.activeElement?.closest('[data-list]')?.dataset.list;
  try {
    const result = await task();
    progress.tell(said(result));
    const heading = document.getElementById(`true-stock-${list}`);
    (heading ?? contradictions.heading).focus();
  } catch (error) {
    progress.tell(error.message || words.not_saved);
  }
};

const actions = {
  setQuantity: (id, name, values) =>
    act(
      () => store.setQuantity(id, values),
      (quantity) => say('saved', {name, quantity}),
    ),
  markPlenty: (id, name) =>
    act(
      () => store.markPlenty(id, true),
      () => say('marked', {name}),
    ),
  unmarkPlenty: (id, name) =>
    act(
      () => store.markPlenty(id, false),
      () => say('unmarked', {name}),
    ),
  dismiss: (key, until, reason) =>
    act(
      () => store.dismiss(key, until, reason),
      () => say('put_aside', {until: sentences.dateOf(until)}),
    ),
  restore: (key, name) =>
    act(
      () => store.dismiss(key, '', ''),
      () => say('brought_back', {name}),
    ),
};

const views = new EntryViews({store, sentences, config, actions});

const listOf = (name, word, draw) =>
  new ListView({name, word, words, sentences, draw, onPage: showPictures});

const lists = [
  listOf('contradictions', 'contradictions', (finding) =>
    views.finding(finding, true),
  ),
  listOf('countFirst', 'count_first', (place, number) =>
    views.place(place, number),
  ),
  listOf('suspicions', 'suspicions', (finding) =>
    views.finding(finding, false),
  ),
];
const settings = element('div');
const answered = element('div');

const bar = new FilterBar({
  words,
  titleOf: sentences.titleOf,
  severityOf: sentences.severityOf,
  onChange: (filter) => {
    for (const list of lists) list.reset();
    void store.setFilter(filter);
  },
  onSave: (kind) => void save(kind),
});

/** A sentence with the option's name, as the lists have it. */
const sentenceOf = (reason) => {
  const id = reason.counters?.find(
    (counter) => store.counterOf(counter)?.optionId,
  );
  const {label} = (id && store.counterOf(id)) ?? {};
  return sentences.sentenceOf(reason, label ? {option: optionName(label)} : {});
};

const save = async (kind) => {
  if (!store.shown) return;
  const counterOf = (id) => store.counterOf(id);
  const rows = await inTurns(exportRows(store.shown, {counterOf, sentenceOf}));
  const parts = await inTurns((kind === 'csv' ? csvParts : jsonParts)(rows));
  const type = kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
  const href = URL.createObjectURL(new Blob(parts, {type}));
  element('a', {href, download: `stock-audit-${store.today}.${kind}`}).click();
  URL.revokeObjectURL(href);
};

function showPictures() {
  // Without them, the page says the same.
  pictures.show(root).catch(() => {});
}

function showProgress() {
  const {contradictions = [], suspicions = []} = store.open ?? {};
  progress.show(store.progress, {
    contradictions: contradictions.length,
    suspicions: suspicions.length,
  });
}

function showLists() {
  const {open, shown} = store;
  for (const list of lists) {
    list.show(shown[list.name], open[list.name].length);
  }
  bar.showRules(rulesOf(open));
  settings.replaceChildren(
    ...(store.settings.length > 0
      ? [settingsView(store.settings, {words, say})]
      : []),
  );
  const parts = {store, sentences, views, words, actions, mayModify};
  answered.replaceChildren(
    ...(store.dismissed.size > 0 ? [dismissedView(parts)] : []),
    ...(store.plenty.size > 0 ? [plentyView(parts)] : []),
  );
  body.hidden = false;
  showPictures();
}

const [contradictions, countFirst, suspicions] = lists;
const body = element(
  'div',
  {hidden: true},
  bar.node,
  contradictions.node,
  settings,
  countFirst.node,
  suspicions.node,
  answered,
);

const load = async () => {
  try {
    await store.load();
  } catch (error) {
    // The page says that it failed; this says why, to who asks.
    console.error(error);
  }
};

const notes = [
  ...(mayModify ? [] : [words.read_only]),
  ...(config.hasLedger ? [] : [words.no_ledger]),
].map((text) => element('p', {className: 'alert alert-warning'}, text));

const counting = config.counting
  ? [
      element(
        'p',
        {},
        element(
          'a',
          {href: config.counting, className: 'btn btn-primary'},
          words.counting,
        ),
      ),
    ]
  : [];

root.classList.add('true-stock-audit');
root.replaceChildren(
  element('p', {}, words.intro),
  ...counting,
  ...notes,
  progress.node,
  body,
);
void load();
