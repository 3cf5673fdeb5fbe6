// The history on the product form: why each quantity is what it is, with a
// picture of it over time.
import {
  button,
  element,
  fill,
  signed,
  table,
  time,
  timeText,
} from './panel-parts.js';

(() => {
  const panel = document.getElementById('true-stock-history');
  if (!panel) return;
  const config = JSON.parse(panel.dataset.configuration);
  const {words} = config;

  const SVG = 'http://www.w3.org/2000/svg';
  const WIDTH = 480;
  const HEIGHT = 60;

  /** Oldest first, and up to now: a quantity stays until the next change. */
  const pointsOf = ({quantity, changes}) => [
    ...changes.toReversed().map((change) => [change.when, change.quantity]),
    [Math.round(Date.now() / 1000), quantity],
  ];

  const pathOf = (points) => {
    const [times, quantities] = [0, 1].map((index) =>
      points.map((point) => point[index]),
    );
    const start = Math.min(...times);
    const length = Math.max(...times) - start || 1;
    const top = Math.max(...quantities, 1);
    const range = top - Math.min(...quantities, 0);
    const x = (seconds) => Math.round(((seconds - start) / length) * WIDTH);
    const y = (quantity) => Math.round(((top - quantity) / range) * HEIGHT);
    return points
      .map(([seconds, quantity], index) =>
        index
          ? `H${x(seconds)}V${y(quantity)}`
          : `M${x(seconds)} ${y(quantity)}`,
      )
      .join('');
  };

  const picture = (counter) => {
    const svg = document.createElementNS(SVG, 'svg');
    const path = document.createElementNS(SVG, 'path');
    const attributes = {
      role: 'img',
      'aria-label': words.picture,
      viewBox: `-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`,
      preserveAspectRatio: 'none',
      style: `display: block; width: 100%; max-width: ${WIDTH}px; height: ${HEIGHT}px`,
    };
    for (const [name, value] of Object.entries(attributes))
      svg.setAttribute(name, value);
    path.setAttribute('d', pathOf(pointsOf(counter)));
    path.setAttribute('fill', 'none');
    path.setAttribute('stroke', 'currentColor');
    path.setAttribute('stroke-width', '2');
    path.setAttribute('vector-effect', 'non-scaling-stroke');
    svg.append(path);
    return svg;
  };

  const whyOf = ({cause, order, user, after, when}) => {
    const parts = [words[cause] ?? cause];
    if (order) {
      const text = fill(words.order, {order});
      parts.push(
        config.order ? element('a', {href: config.order + order}, text) : text,
      );
    }
    if (user) parts.push(user);
    if (cause === 'unexplained' && after) {
      const between = {from: timeText(after), to: timeText(when)};
      parts.push(fill(words.between, between));
    }
    return parts.flatMap((part, index) => (index ? [' · ', part] : [part]));
  };

  const buttonFor = (text, act) => {
    const node = button(text);
    node.disabled = !config.mayModify;
    node.addEventListener('click', () => {
      node.disabled = true;
      void act();
    });
    return node;
  };

  const row = (change) => [
    [time(change.when)],
    [change.cause === 'first' ? '' : signed(change.change)],
    [String(change.quantity)],
    whyOf(change),
    // A count that found nothing wrong has nothing to take back.
    change.cause === 'first' || !change.change
      ? []
      : [buttonFor(words.take_back, () => send('undo', {change: change.id}))],
  ];

  const headings = [words.when, words.change, words.quantity, words.why, ''];

  const nameOf = (counter) => counter?.label || words.product;

  const section = (counter) => {
    const title = `${nameOf(counter)}: ${counter.quantity}`;
    const node = element(
      'details',
      {},
      element('summary', {}, title),
      ...(counter.changes.length
        ? [picture(counter), table(headings, counter.changes.map(row))]
        : [element('p', {}, words.none)]),
    );
    node.dataset.value = counter.value;
    return node;
  };

  const notice = ({value, typed, now}, counters) => {
    const name = nameOf(counters.find((counter) => counter.value === value));
    return element(
      'p',
      {className: 'alert alert-warning'},
      fill(words.moved, {name, typed, now}),
      ' ',
      buttonFor(fill(words.counted, {typed}), () =>
        send('count', {product: config.product, value, counted: typed}),
      ),
    );
  };

  const status = element('p', {className: 'text-muted'});
  status.setAttribute('role', 'status');
  const lists = element('div');

  const show = ({counters, moved}) => {
    const open = new Set(
      [...lists.querySelectorAll('details[open]')].map(
        ({dataset}) => dataset.value,
      ),
    );
    lists.replaceChildren(
      ...moved.map((one) => notice(one, counters)),
      ...counters.map(section),
    );
    for (const node of lists.querySelectorAll('details'))
      node.open = open.has(node.dataset.value);
  };

  const ask = async (address, options) => {
    const response = await fetch(address, {cache: 'no-store', ...options});
    return response.json();
  };

  const load = async () => {
    try {
      const query = new URLSearchParams({
        product: config.product,
        form: config.form,
      });
      show(await ask(`${config.list}&${query}`));
      status.textContent = '';
    } catch {
      status.textContent = words.failed;
    }
  };

  const send = async (action, values) => {
    try {
      const body = new URLSearchParams(values);
      const {success} = await ask(config[action], {method: 'POST', body});
      await load();
      if (!success) status.textContent = words.failed;
    } catch {
      status.textContent = words.failed;
    }
  };

  /** Under the quantity, whatever a theme of the admin puts around it. */
  const place = () => {
    const field = panel.parentElement.querySelector('[name="quantity"]');
    const line = field?.closest('.form-group, .row');
    line?.after(panel);
  };

  panel.append(element('h4', {}, words.title), lists, status);
  place();
  // 4.x saves without leaving the page.
  globalThis
    .jQuery?.(document)
    .on('ajaxSuccess', (event, request, {url = ''} = {}) => {
      if (url.includes('catalog/product.save')) void load();
    });
  void load();
})();
