import {importBeside, importFrom} from './page/beside-script.js';
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
import {errors} from './page/contain.js';
import {document} from './page/native.js';
import {readSetting, SETTING_NAMES} from './page/read-setting.js';
import {endTurn} from './page/take-turns.js';
import {bindOpenCart} from './theme-opencart.js';

const running = document.currentScript as HTMLScriptElement | null;
/** Files come from beside the script that runs. */
const script = running?.src ?? '';
/** None runs in a module: an optimizer may have made one of ours. */
const tag =
  running ??
  document.querySelector<HTMLScriptElement>(
    'script[data-endpoint][src*=true-stock]',
  ) ??
  document.querySelector<HTMLScriptElement>('script[data-endpoint]');

const importDebug = () =>
  importBeside('debug').catch(() => {
    throw new Error('give the script a tag with data-endpoint');
  });

/** Loads `debug.js`, which checks the page for whoever installs the script. */
const withDebug = async <Value>(
  use: (debug: typeof Debug, page: Page) => Value | Promise<Value>,
): Promise<Value> =>
  use((await importDebug()) as typeof Debug, {
    ...TrueStock,
    script,
    tag,
    errors,
    configuration,
    element: TrueStockElement,
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

/** No element of the page has this name. */
const OURS = Symbol.for('true-stock');
const owner = globalThis.document as {[OURS]?: unknown};

// A second copy of the script, of any version, leaves the page to the first:
// those before 0.2 have a frozen global alone.
if (!owner[OURS] && !Object.isFrozen(Object(window.TrueStock))) {
  owner[OURS] = TrueStock;
  // The page may have a constant of that name: it is gated all the same.
  Reflect.defineProperty(window, 'TrueStock', {
    value: TrueStock,
    enumerable: true,
  });
  importFrom(script);
  fetchLocales();
  const {dataset = {}} = tag ?? {};
  // Before elements are defined, so that each starts with its settings.
  for (const [name, value] of Object.entries(dataset)) {
    try {
      configure({[name]: value});
    } catch {
      // What is invalid on the tag counts as not given.
    }
  }
  // Evaluating the script is a long enough task by itself.
  endTurn();
  if (!customElements.get('true-stock')) {
    customElements.define('true-stock', TrueStockElement);
  }
  let boundTheme: unknown = false;
  let unbind = () => {};
  const rebind = () => {
    const {theme} = configuration;
    if (theme === boundTheme) return;
    boundTheme = theme;
    unbind();
    // Elements of another copy's class cannot use our bindings.
    const isOurs = customElements.get('true-stock') === TrueStockElement;
    unbind = theme && isOurs ? bindOpenCart(theme) : () => {};
  };
  onConfigured(rebind);
  rebind();
  if (/[?&]true-stock-debug\b/.test(location.search)) {
    void withDebug(({showPanel}, page) => showPanel(page));
  }
}
