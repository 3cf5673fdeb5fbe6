// Runs in the page: presses whatever may add, and keeps every request from
// leaving.
import {isAdd} from '../add-requests.mjs';
import {
  candidates,
  cardOf,
  idOf,
  isRendered,
  nearestIds,
  productMarks,
  tell,
} from './find.js';

const textOf = (body) => {
  if (body instanceof FormData) return String(new URLSearchParams(body));
  return typeof body === 'string' ? body : String(body ?? '');
};

/** Keeps what the page would send; nothing of it is sent. */
const holdRequests = () => {
  const held = [];
  const hold = (url, body) => held.push({url: String(url), body: textOf(body)});
  const addresses = new WeakMap();
  XMLHttpRequest.prototype.open = function open(method, url) {
    addresses.set(this, url);
  };
  XMLHttpRequest.prototype.setRequestHeader = () => {};
  XMLHttpRequest.prototype.send = function send(body) {
    hold(addresses.get(this), body);
  };
  globalThis.fetch = (input, options) => {
    hold(input.url ?? input, options?.body);
    return new Promise(() => {});
  };
  const holdForm = (form, submitter) =>
    hold(
      submitter?.getAttribute('formaction') ?? form.getAttribute('action'),
      new FormData(form, submitter),
    );
  HTMLFormElement.prototype.submit = function submit() {
    holdForm(this);
  };
  addEventListener('submit', (event) => {
    if (!event.defaultPrevented) holdForm(event.target, event.submitter);
    event.preventDefault();
  });
  addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (link && !event.defaultPrevented) hold(link.href);
    if (link) event.preventDefault();
  });
  return held;
};

const productIn = ({url, body}) =>
  /product_?id(?:=|%3D|["\\:\s]+)(\d+)/i.exec(`${body} ${url}`)?.[1];

/** Handlers may wait for a turn of their own. */
const aTurn = () => new Promise((resolve) => setTimeout(resolve, 40));

/**
 * Presses each candidate once.
 *
 * @returns those that add, by their place among the candidates: what they send
 *   says so, or, where they send nothing (a script of the theme failed, or they
 *   are disabled), what they are called
 */
export const discover = async () => {
  const held = holdRequests();
  const marks = productMarks();
  const found = [];
  for (const [index, node] of candidates().slice(0, 150).entries()) {
    const told = tell(node);
    const [near] = nearestIds(node, marks);
    held.length = 0;
    node.click();
    await aTurn();
    const add = held.find(({url}) => isAdd(url));
    const named = add ?? {url: node.cloneNode().outerHTML, body: ''};
    if (!add && !isAdd(named.url)) continue;
    const productId = productIn(named) ?? idOf(node) ?? near;
    found.push({index, told, productId, sends: Boolean(add)});
  }
  return found;
};

/** Cards and places of candidates: of all of them, or of some. */
export const sizesOf = (indexes, productId) => {
  const nodes = candidates();
  const marks = productMarks();
  return (indexes ?? [...nodes.keys()]).map((index) => {
    const node = nodes[index];
    if (!node || !isRendered(node)) return null;
    const card = cardOf(node, productId, marks).getBoundingClientRect();
    const own = node.getBoundingClientRect();
    return {height: card.height, offset: own.top - card.top, left: own.left};
  });
};

export const shows = (productId) =>
  productMarks().some(([, id]) => id === productId);
