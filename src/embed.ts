import {configuration, readSetting, SETTING_NAMES} from './configuration.js';
import {fetchLocales} from './fetch-locales.js';
import {
  configure,
  pause,
  refresh,
  resume,
  stats,
  TrueStockElement,
  version,
} from './index.js';
import {onConfigured} from './page-clients.js';
import {bindOpenCart} from './theme-opencart.js';

const TrueStock = Object.freeze({
  configure,
  pause,
  refresh,
  resume,
  stats,
  version,
});

declare global {
  interface Window {
    readonly TrueStock?: typeof TrueStock;
  }
}

// A second copy of the script, of whatever version, leaves the page to the first.
if (!window.TrueStock) {
  Object.defineProperty(window, 'TrueStock', {
    value: TrueStock,
    enumerable: true,
  });
  // A module has no script of its own to read.
  const {dataset = {}, src = ''} = (document.currentScript ??
    {}) as Partial<HTMLScriptElement>;
  fetchLocales(src);
  // What is wrong on the tag counts as not given.
  const given = SETTING_NAMES.map((name) => [
    name,
    name in dataset ? readSetting(name, dataset[name]) : undefined,
  ]).filter(([, value]) => value !== undefined);
  if (!customElements.get('true-stock')) {
    customElements.define('true-stock', TrueStockElement);
  }
  let bound: unknown = false;
  let unbind = () => {};
  onConfigured(() => {
    const {theme} = configuration;
    if (theme === bound) return;
    bound = theme;
    unbind();
    // Elements of another copy's class hear of no binding of ours.
    const isOurs = customElements.get('true-stock') === TrueStockElement;
    unbind = theme && isOurs ? bindOpenCart(theme) : () => {};
  });
  configure(Object.fromEntries(given));
}
