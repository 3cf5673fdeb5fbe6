// Scripts of a page that fight: what they throw is theirs. Each runs before our
// script does, and none may open a gate.
const THROWING_ELEMENT = `
  class Throwing extends HTMLElement {
    static observedAttributes = ['class', 'id', 'aria-disabled', 'data-x'];
    connectedCallback() { throw new Error('connected'); }
    disconnectedCallback() { throw new Error('disconnected'); }
    attributeChangedCallback() { throw new Error('attribute'); }
    get id() { throw new Error('id'); }
    get dataset() { throw new Error('dataset'); }
    get children() { throw new Error('children'); }
    get innerText() { throw new Error('innerText'); }
  }
  customElements.define('x-throwing', Throwing);
  customElements.define('x-unborn', class extends HTMLElement {
    constructor() { super(); throw new Error('constructor'); }
  });`;

const throwing =
  "new Proxy(function () {}, {get() { throw new Error('get'); }, apply() { throw new Error('apply'); }, has() { throw new Error('has'); }, getOwnPropertyDescriptor() { throw new Error('descriptor'); }})";

/** Ends by itself: two that never give in are another matter. */
const REPLACING = `
  addEventListener('load', () => {
    let left = 5;
    const replace = () => {
      for (const one of document.querySelectorAll('[data-attacked]')) {
        const copy = one.cloneNode(true);
        copy.removeAttribute('aria-disabled');
        one.replaceWith(copy);
      }
      if (--left > 0) requestAnimationFrame(replace);
    };
    replace();
  });`;

export const SCRIPTS = [
  THROWING_ELEMENT,
  `window.jQuery = window.$ = ${throwing};`,
  `window.cart = ${throwing};`,
  `window.jQuery = {fn: ${throwing}, ajaxPrefilter: 1, event: null};`,
  `Object.defineProperty(window, 'jQuery', {get() { throw new Error('jQuery'); }});`,
  `Object.prototype.hostile = 1; Array.prototype.hostile = function () {};`,
  `Array.prototype.toJSON = function () { return 'x'; }; String.prototype.toJSON = () => 0;`,
  `Object.defineProperty(window, 'TrueStock', {value: {}, configurable: true});`,
  `window.TrueStock = ${throwing};`,
  `customElements.define('true-stock-x', class extends HTMLElement {});`,
  `new MutationObserver((records, observer) => { observer.disconnect(); document.querySelectorAll('true-stock').forEach((one) => one.remove()); }).observe(document, {childList: true, subtree: true});`,
  `{let left = 20; new MutationObserver(() => { if (left-- > 0) for (const one of document.querySelectorAll('[data-attacked]')) one.removeAttribute('aria-disabled'); }).observe(document, {attributes: true, subtree: true});}`,
  `addEventListener('load', () => { const box = document.createElement('div'); box.append(document.querySelector('[data-attacked]').cloneNode(true)); window.detached = box; });`,
  `addEventListener('click', (event) => { event.detail; throw new Error('page'); }, true);`,
  REPLACING,
];
