// The audit page of the admin. The package puts the built module of the audit
// beside this file.
import {element} from '../panel-parts.js';
import {createActions} from './actions.js';
import {dismissedView, plentyView, settingsView} from './answered-view.js';
import {auditInTurns} from './audit.js';
import {AuditStore} from './audit-store.js';
import {EntryViews} from './entry-view.js';
import {FilterBar} from './filter-bar.js';
import {ListView} from './list-view.js';
import {Pictures} from './pictures.js';
import {ProgressView} from './progress-view.js';
import {createRequests} from './requests.js';
import {saveShown} from './save-shown.js';
import {rulesOf} from './select-entries.js';
import {createSentences, readLocale} from './sentences.js';

const root = document.getElementById('true-stock-audit');
const config = JSON.parse(root.dataset.configuration);
const {words, mayModify} = config;
const sentences = createSentences(
  words,
  readLocale(document.documentElement.lang),
);
const {say} = sentences;
const {ask, send} = createRequests(config);

const store = new AuditStore({
  ask,
  send,
  judge: auditInTurns,
  onChange: (what) => show[what](),
});
const pictures = new Pictures(ask);
const progress = new ProgressView({say, words, onAgain: () => void load()});

const actions = createActions({
  store,
  sentences,
  words,
  tell: (text) => progress.tell(text),
  top: () => lists[0].heading,
});
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
  onSave: (kind) => void saveShown(kind, store, sentences),
});

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

/** A view of what there is at least one of. */
const some = (count, view) => (count > 0 ? [view()] : []);

function showLists() {
  const {open, shown} = store;
  for (const list of lists) {
    list.show(shown[list.name], open[list.name].length);
  }
  bar.showRules(rulesOf(open));
  const parts = {store, sentences, views, words, actions, mayModify};
  answered.replaceChildren(
    ...some(store.dismissed.size, () => dismissedView(parts)),
    ...some(store.plenty.size, () => plentyView(parts)),
  );
  body.hidden = false;
  showPictures();
}

function showSettings() {
  settings.replaceChildren(
    ...some(store.settings.length, () =>
      settingsView(store.settings, {words, say}),
    ),
  );
}

/** By what has changed. */
const show = {
  progress: showProgress,
  lists: showLists,
  settings: showSettings,
};

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

const toCounting = () =>
  element(
    'a',
    {href: config.counting, className: 'btn btn-default btn-light'},
    words.counting,
  );

root.classList.add('true-stock-audit');
root.replaceChildren(
  element('p', {}, words.intro),
  ...(config.counting ? [element('p', {}, toCounting())] : []),
  ...notes,
  progress.node,
  body,
);
void load();
