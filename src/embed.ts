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
import {readSetting, SETTING_NAMES} from './page/read-setting.js';
import {endTurn} from './page/take-turns.js';
import {bindOpenCart} from './theme-opencart.js';

/** The tag that runs: an image of this name must not take its place. */
const running = Reflect.get(
  Document.prototype,
  'currentScript',
  document,
) as HTMLScriptElement | null;
/** Files come from beside the script that runs. */
const script = running?.src ?? '';
/** None runs in a module: an optimizer may have made one of ours. */
const {dataset = {}}: Partial<HTMLScriptElement> =
  running ?? document.querySelector('script[data-endpoint]') ?? {};

/** Loads `debug.js`, which checks the page for whoever installs the script. */
const withDebug = async <Value>(
  use: (debug: typeof Debug, page: Page) => Value | Promise<Value>,
): Promise<Value> =>
  use((await importBeside('debug')) as typeof Debug, {
    ...TrueStock,
    script,
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

// A second copy of the script, of any version, leaves the page to the first. An
// element with this id is no copy.
if (!Object.hasOwn(window, 'TrueStock')) {
  Object.defineProperty(window, 'TrueStock', {
    value: TrueStock,
    enumerable: true,
  });
  importFrom(script);
  fetchLocales();
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
