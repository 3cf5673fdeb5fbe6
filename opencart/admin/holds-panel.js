// The panel of holds on the settings page: who keeps what, which orders were
// prevented, which ones wait for the owner.
import {button, element, fill, table, time} from './panel-parts.js';

(() => {
  const panel = document.getElementById('true-stock-holds');
  if (!panel) return;
  const config = JSON.parse(panel.dataset.configuration);
  const {words} = config;

  const section = (name, title, rows, headings, empty) => {
    const node = element('section', {}, element('h4', {}, title));
    node.dataset.section = name;
    node.append(
      rows.length
        ? table(
            headings,
            rows.map((cells) => cells.map((content) => [content])),
          )
        : element('p', {}, empty),
    );
    return node;
  };

  const linesOf = ({lines}) =>
    element(
      'ul',
      {className: 'list-unstyled mb-0'},
      ...lines.map(({name, value, pieces}) =>
        element('li', {}, `${pieces} × ${value ? `${name}: ${value}` : name}`),
      ),
    );

  /** A button of one row; `label` tells it from those of other rows. */
  const rowButton = (text, label, act) => {
    const node = button(text);
    node.setAttribute('aria-label', label);
    node.disabled = !config.mayFree;
    node.addEventListener('click', () => void act(node));
    return node;
  };

  const freeButton = (hold) => {
    const [{name}] = hold.lines;
    const label = fill(words.free_one, {product: name});
    const node = rowButton(words.free, label, (pressed) =>
      send(config.free, {owner: hold.owner}, words.freed, pressed),
    );
    node.disabled ||= hold.isPaying;
    return node;
  };

  const allowButton = (order) =>
    rowButton(words.allow, fill(words.allow_one, {order}), (pressed) =>
      send(config.allow, {order}, words.allowed, pressed),
    );

  const holdRow = (hold) => [
    linesOf(hold),
    hold.isGuest ? words.guest : words.customer,
    hold.isPaying ? words.paying : time(hold.ends),
    freeButton(hold),
  ];

  /** `null`: this user may not see orders. */
  const nameOf = (order) =>
    order === null ? '–' : order ? `#${order}` : words.no_order;

  const preventedRow = ({when, name, order, isUnsure}) => [
    time(when),
    name,
    nameOf(order) + (isUnsure ? `: ${words.check}` : ''),
  ];

  const reviewRow = ({order, customer, total, when, link}) => [
    element('a', {href: link}, `#${order}`),
    customer,
    total,
    time(when),
    allowButton(order),
  ];

  const status = element('p', {className: 'text-muted'});
  status.setAttribute('role', 'status');
  const lists = element('div');
  const again = element(
    'button',
    {type: 'button', className: 'btn btn-default btn-light'},
    words.again,
  );

  const show = (data) => {
    const {isOn, losesSales, showsOrders, holds, prevented, review} = data;
    lists.replaceChildren(
      section(
        'review',
        fill(words.review, {count: review.count}),
        review.list.map(reviewRow),
        [words.order, words.customer_name, words.total, words.when, ''],
        review.count && !showsOrders ? words.review_hidden : words.review_none,
      ),
      section(
        'holds',
        fill(words.live, {count: holds.count}),
        holds.list.map(holdRow),
        [words.product, words.shopper, words.ends, ''],
        isOn ? words.none : words.off,
      ),
      section(
        'prevented',
        fill(words.prevented, {count: prevented.count}),
        prevented.list.map(preventedRow),
        [words.when, words.product, words.order],
        words.prevented_none,
      ),
    );
    if (losesSales) {
      const warning = element('p', {className: 'alert alert-danger'});
      warning.textContent = words.cluster;
      lists.prepend(warning);
    }
    if (review.list.length) {
      lists
        .querySelector('[data-section=review]')
        .append(element('p', {}, words.review_help));
    }
  };

  const ask = async (address, options) => {
    const response = await fetch(address, {cache: 'no-store', ...options});
    const answer = await response.json();
    if (answer.error) throw new Error(answer.error);
    return answer;
  };

  const load = async (said = '') => {
    try {
      show(await ask(config.list));
      status.textContent = said;
    } catch {
      status.textContent = words.failed;
    }
  };

  const send = async (address, fields, said, pressed) => {
    pressed.disabled = true;
    try {
      await ask(address, {method: 'POST', body: new URLSearchParams(fields)});
      await load(said);
      again.focus();
    } catch (error) {
      status.textContent = error.message;
      pressed.disabled = false;
    }
  };

  again.addEventListener('click', () => void load());
  panel.replaceChildren(lists, status, again);
  void load();
})();
