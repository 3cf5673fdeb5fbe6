// The page for counting at the shelf: what is to be counted, and one list.
import {countQueue} from './count-queue.js';
import {startView} from './count-start.js';
import {sheetView} from './count-sheet.js';
import {element, fill} from './panel-parts.js';

(() => {
  const panel = document.getElementById('true-stock-count');
  if (!panel) return;
  const config = JSON.parse(panel.dataset.configuration);
  const {words} = config;

  const status = element('p', {className: 'text-muted count-status'});
  status.setAttribute('role', 'status');
  const waiting = element('p', {className: 'count-status'});
  const view = element('div');
  panel.replaceChildren(status, waiting, view);

  const say = (text) => {
    status.textContent = text;
  };

  const ask = async (address, fields) => {
    const response = await fetch(address, {
      cache: 'no-store',
      ...(fields && {method: 'POST', body: new URLSearchParams(fields)}),
    });
    const answer = await response.json();
    if (answer.error) say(answer.error);
    return answer;
  };

  let sheet;

  const queue = countQueue({
    send: (fields) => ask(config.enter, fields),
    taken({list}, {refused, list: read}) {
      if (read) say(refused ?? '');
      if (read && list === sheet?.id) sheet.show(read);
    },
    changed() {
      const {length} = queue.waiting();
      waiting.textContent = length
        ? fill(words.waiting_all, {count: length})
        : '';
      sheet?.mark();
    },
  });

  const openList = async (id) => {
    try {
      const {list} = await ask(`${config.read}&list=${id}`);
      if (!list) return;
      history.replaceState(null, '', `${config.page}&list=${id}`);
      sheet = sheetView({list, config, queue});
      view.replaceChildren(sheet.node);
      if (queue.waiting().length) void queue.flush();
    } catch {
      say(words.failed);
    }
  };

  const start = async (fields) => {
    try {
      const {id, error} = await ask(config.start, fields);
      if (id) await openList(id);
      else if (!error) say(words.empty);
    } catch {
      say(words.failed);
    }
  };

  document.addEventListener('visibilitychange', async () => {
    if (document.hidden || !sheet) return;
    try {
      const {list} = await ask(`${config.read}&list=${sheet.id}`);
      if (list) sheet.show(list);
    } catch {
      // What was read before stays.
    }
  });

  view.replaceChildren(startView({config, start, openList}));
  if (config.list) void openList(config.list);
})();
