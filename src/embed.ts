import {besideScript} from './page/beside-script.js';
import {configuration, onConfigured} from './page/configuration.js';
import type * as Debug from './debug/index.js';
import type {Page} from './debug/page.js';
import {fetchLocales} from './words/fetch-locales.js';
import {controlsOf} from './gate/controls.js';
import {
  configure,
  pause,
  refresh,
  resume,
  stats,
  TrueStockElement,
  version,
} from './index.js';
import {readSetting, SETTING_NAMES} from './page/read-setting.js';
import {endTurn} from './page/take-turns.js';
import {bindOpenCart} from './theme-opencart.js';

// A module has no script of its own to read.
const {dataset = {}, src: script = ''} = (document.currentScript ??
  {}) as Partial<HTMLScriptElement>;

/** Looks at the page for somebody who installs the script: see `src/debug`. */
const withDebug = async <Value>(
  use: (debug: typeof Debug, page: Page) => Value | Promise<Value>,
): Promise<Value> =>
  use((await import(besideScript(script, 'debug.js'))) as typeof Debug, {
    version,
    script,
    configuration,
    element: TrueStockElement,
    stats,
    controlsOf,
    readSetting,
    settingNames: SETTING_NAMES,
  });

const TrueStock = Object.freeze({
  configure,
  diagnose: () => withDebug(({diagnose}, page) => diagnose(page)),
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
  fetchLocales(script);
  // What is wrong on the tag counts as not given.
  const given = SETTING_NAMES.map((name) => [
    name,
    name in dataset ? readSetting(name, dataset[name]) : undefined,
  ]).filter(([, value]) => value !== undefined);
  // Before there are elements: each finds its settings at once.
  configure(Object.fromEntries(given));
  // To evaluate the script is long enough a task.
  endTurn();
  if (!customElements.get('true-stock')) {
    customElements.define('true-stock', TrueStockElement);
  }
  let bound: unknown = false;
  let unbind = () => {};
  const follow = () => {
    const {theme} = configuration;
    if (theme === bound) return;
    bound = theme;
    unbind();
    // Elements of another copy's class hear of no binding of ours.
    const isOurs = customElements.get('true-stock') === TrueStockElement;
    unbind = theme && isOurs ? bindOpenCart(theme) : () => {};
  };
  onConfigured(follow);
  follow();
  if (/[?&]true-stock-debug\b/.test(location.search)) {
    void withDebug(({showPanel}, page) => showPanel(page));
  }
}
