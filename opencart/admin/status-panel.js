// The status panel of the settings page: looks at the shop with its owner's
// browser, and says what to do about whatever is wrong.
import {fill} from './panel-parts.js';

(() => {
  const panel = document.getElementById('true-stock-panel');
  if (!panel) return;
  const config = JSON.parse(panel.dataset.configuration);
  const {words} = config;

  const LINES = ['endpoint', 'answers', 'script', 'cookies', 'cache', 'clock'];
  const STATES = ['in-stock', 'low-stock', 'out-of-stock', 'backorder'];
  const LOOKS = {good: 'success', bad: 'danger', unsure: 'warning'};
  const SIGNS = {good: '✓', bad: '✗', unsure: '!'};
  /** Seconds; HTTP tells whole ones, and an answer takes its time. */
  const SERVER_CLOCKS_DIFFER = 5;
  const CLOCKS_DIFFER = 120;

  /** The shop under the scheme of this page; a browser asks nothing else. */
  const shop = () => {
    const url = new URL(config.shop);
    if (url.host === location.host) url.protocol = location.protocol;
    return url;
  };

  const ask = (url, options) =>
    fetch(url, {credentials: 'omit', cache: 'no-store', ...options});

  const show = (name, look, word, values) => {
    const line = panel.querySelector(`[data-line="${name}"]`);
    line.dataset.state = look;
    const sign = document.createElement('strong');
    sign.className = `text-${LOOKS[look] ?? 'muted'}`;
    sign.textContent = `${SIGNS[look] ?? '…'} `;
    const label = document.createElement('strong');
    label.textContent = `${words[name]}: `;
    line.replaceChildren(sign, label, fill(words[word], values));
  };

  const withIds = (endpoint) => {
    const url = new URL(endpoint, shop());
    url.searchParams.set('ids', config.product);
    return url;
  };

  const isJson = (response) =>
    /^application\/(problem\+)?json/.test(
      response.headers.get('content-type') ?? '',
    );

  /** An answer of ours, be it a refusal; null for anything else. */
  const tryEndpoint = async (endpoint) => {
    try {
      const response = await ask(withIds(endpoint));
      const text = await response.text();
      const body = isJson(response) ? JSON.parse(text) : null;
      return {response, body, status: response.status};
    } catch {
      return {response: null, body: null, status: '–'};
    }
  };

  const choose = async (name) => {
    if (name === config.chosen) return true;
    const body = new URLSearchParams({endpoint: name});
    const response = await fetch(config.choose, {method: 'POST', body});
    const {success} = await response.json().catch(() => ({}));
    if (success) config.chosen = name;
    return Boolean(success);
  };

  const sayOff = (status) =>
    show(
      'endpoint',
      status === 503 ? 'unsure' : 'bad',
      status === 503 ? 'endpoint_maintenance' : 'endpoint_off',
    );

  /** The stand-alone one first: it is far faster. */
  const findEndpoint = async () => {
    const file = config.endpoints.standalone;
    let last;
    for (const name of ['standalone', 'route']) {
      last = await tryEndpoint(config.endpoints[name]);
      const {body, status} = last;
      if (body && (status === 404 || status === 503)) return sayOff(status);
      if (!body || status !== 200) continue;
      const isStored = await choose(name);
      const word = name === 'route' ? 'endpoint_route' : 'endpoint_ok';
      if (isStored) {
        show('endpoint', name === 'route' ? 'unsure' : 'good', word, {file});
      } else show('endpoint', 'bad', 'endpoint_not_stored');
      return last;
    }
    return show('endpoint', 'bad', 'endpoint_bad', {file, status: last.status});
  };

  const checkAnswers = ({body}) => {
    const record = body.products?.[config.product];
    const isRight =
      body.version === 1 &&
      (config.product === '0' || STATES.includes(record?.availability));
    show(
      'answers',
      isRight ? 'good' : 'bad',
      `answers_${isRight ? 'ok' : 'bad'}`,
    );
  };

  const checkCache = ({response}) => {
    const file = config.endpoints[config.chosen];
    const control = response.headers.get('cache-control') ?? '';
    const wrong = [
      ['Cache-Control', /public/.test(control) && /s-maxage=2\b/.test(control)],
      ['ETag', response.headers.has('etag')],
      ['Stock-As-Of', response.headers.has('stock-as-of')],
      ['Pragma', !response.headers.has('pragma')],
    ].find(([, isRight]) => !isRight);
    if (!wrong) show('cache', 'good', 'cache_ok');
    else show('cache', 'bad', 'cache_bad', {header: wrong[0], file});
  };

  const checkClock = ({response}) => {
    const asOf = Number(response.headers.get('stock-as-of'));
    const date = Date.parse(response.headers.get('date')) / 1000 || asOf;
    const age = Number(response.headers.get('age')) || 0;
    const server = Math.abs(date - age - asOf);
    const browser = Math.abs(date - Date.now() / 1000);
    const seconds = (value) => ({seconds: Math.round(value)});
    if (server > SERVER_CLOCKS_DIFFER) {
      show('clock', 'bad', 'clock_bad', seconds(server));
    } else if (browser > CLOCKS_DIFFER) {
      show('clock', 'bad', 'clock_browser', seconds(browser));
    } else show('clock', 'good', 'clock_ok');
  };

  const checkCookies = async () => {
    const before = document.cookie;
    await ask(withIds(config.endpoints[config.chosen]), {
      credentials: 'include',
    });
    const isSame = document.cookie === before;
    const response = await fetch(config.cookies);
    const {names} = await response.json().catch(() => ({names: null}));
    const file = config.endpoints[config.chosen];
    if (names?.length) {
      show('cookies', 'bad', 'cookies_bad', {names: names.join(', '), file});
    } else if (!isSame) {
      show('cookies', 'bad', 'cookies_bad', {names: '?', file});
    } else if (names) show('cookies', 'good', 'cookies_ok');
    else show('cookies', 'unsure', 'cookies_unseen');
  };

  const checkScript = async () => {
    const response = await ask(new URL(config.page, shop()));
    const page = new DOMParser().parseFromString(
      await response.text(),
      'text/html',
    );
    const script = page.querySelector('script[src*="true-stock.min.js"]');
    if (!script) return show('script', 'bad', 'script_bad');
    const file = script.getAttribute('src').split('?')[0];
    const answer = await ask(new URL(file, shop()));
    const type = answer.headers.get('content-type') ?? '';
    if (!answer.ok || !type.includes('javascript')) {
      return show('script', 'bad', 'script_blocked', {file});
    }
    const hasElement = page.querySelector('true-stock') !== null;
    return show('script', 'good', hasElement ? 'script_ok' : 'script_element');
  };

  const check = async () => {
    for (const name of LINES) show(name, 'checking', 'checking');
    if (shop().host !== location.host) {
      show('endpoint', 'unsure', 'other_address', {address: config.shop});
      for (const name of LINES.slice(1)) show(name, 'skipped', 'skipped');
      return;
    }
    const found = await findEndpoint();
    if (!found) {
      for (const name of LINES.slice(1)) show(name, 'skipped', 'skipped');
      return;
    }
    checkAnswers(found);
    checkCache(found);
    checkClock(found);
    await Promise.all([
      checkScript().catch(() => show('script', 'bad', 'script_bad')),
      checkCookies().catch(() => show('cookies', 'unsure', 'cookies_unseen')),
    ]);
  };

  /** The first of a theme's selectors that this browser does not take. */
  const wrongSelector = (text) => {
    try {
      const {controls, wallets, places = []} = JSON.parse(text || '{}');
      const selectors = places.flatMap(({card, stock, after}) => [
        card,
        stock?.replaceAll('{column}', '1'),
        after,
      ]);
      return [controls, wallets, ...selectors].find((selector) => {
        try {
          if (selector)
            document.createDocumentFragment().querySelector(selector);
          return false;
        } catch {
          return true;
        }
      });
    } catch {
      // The server says what is wrong with the rest.
      return undefined;
    }
  };

  /** A selector that browsers do not take would stop the script on every page. */
  const checkSelectors = () => {
    const field = document.getElementById('input-theme');
    const judge = () => {
      const selector = wrongSelector(field.value);
      field.setCustomValidity(
        selector ? fill(words.theme_selector, {selector}) : '',
      );
    };
    field.addEventListener('input', judge);
    judge();
  };

  const build = () => {
    const list = document.createElement('ul');
    list.className = 'list-group';
    list.setAttribute('aria-live', 'polite');
    for (const name of LINES) {
      const line = document.createElement('li');
      line.className = 'list-group-item';
      line.dataset.line = name;
      list.append(line);
    }
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'btn btn-default btn-light';
    again.textContent = words.again;
    again.addEventListener('click', check);
    panel.replaceChildren(list, again);
  };

  build();
  checkSelectors();
  void check();
  // OpenCart 4 saves without leaving the page.
  window.jQuery?.(document).ajaxSuccess((event, request, settings) => {
    if (settings.url.includes('true_stock.save')) void check();
  });
})();
