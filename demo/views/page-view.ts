import {html, type TemplateResult} from 'lit';
import type {BenchStore} from '../bench/bench-store.js';
import {INTERVALS, SCHEMES, SPEEDS, WIDTHS} from '../bench/bench-state.js';
import {check, choice, titlesOf, withValue} from './field.js';
import {titleOfLanguage} from './languages.js';

const DIRECTIONS = {ltr: 'Left to right', rtl: 'Right to left'} as const;
const UNKNOWN = {allow: 'adds go through', block: 'adds are refused'} as const;
const VERIFY = {on: 'asks once more', off: 'goes by what it knows'} as const;

/** Appearance, requests and time of the shop's page. */
export const pageView = (
  store: BenchStore,
  languages: readonly string[],
): TemplateResult =>
  html`${appearance(store, languages)} ${requests(store)} ${time(store)}`;

function appearance(
  store: BenchStore,
  languages: readonly string[],
): TemplateResult {
  const {dir, lang, scheme, width} = store.state;
  const names = withValue(languages, lang).map(
    (tag) => [tag, titleOfLanguage(tag)] as const,
  );
  return html`<fieldset class="group">
    <legend>How it looks</legend>
    ${choice('width', 'Width', titlesOf(WIDTHS), width, (next) =>
      store.set({width: next}),
    )}
    ${choice('scheme', 'Colours', titlesOf(SCHEMES), scheme, (next) =>
      store.set({scheme: next}),
    )}
    <p class="hint" ?hidden=${scheme !== 'contrast'}>
      A likeness: for the real thing turn on a contrast theme of your system, or
      forced colours in the browser’s developer tools.
    </p>
    ${choice('dir', 'Direction', titlesOf(DIRECTIONS), dir, (next) =>
      store.set({dir: next}),
    )}
    ${choice('lang', 'Language', names, lang, (next) =>
      store.set({lang: next}),
    )}
  </fieldset>`;
}

function requests(store: BenchStore): TemplateResult {
  const {interval, paused, shared, unknown, verify} = store.state;
  const intervals = withValue<number>(INTERVALS, interval).map(
    (seconds) => [`${seconds}`, `every ${seconds} s`] as const,
  );
  return html`<fieldset class="group">
    <legend>How True Stock asks</legend>
    ${choice('interval', 'Polls', intervals, String(interval), (next) =>
      store.set({interval: Number(next)}),
    )}
    ${choice('verify', 'Add to cart', titlesOf(VERIFY), verify, (next) =>
      store.set({verify: next}),
    )}
    ${choice(
      'unknown',
      'If stock is unknown',
      titlesOf(UNKNOWN),
      unknown,
      (next) => store.set({unknown: next}),
    )}
    ${check('paused', 'Paused, by TrueStock.pause()', paused, (isOn) =>
      store.set({paused: isOn}),
    )}
    ${check('shared', 'Share stock with other tabs that do', shared, (isOn) =>
      store.set({shared: isOn, speed: 1}),
    )}
  </fieldset>`;
}

function time(store: BenchStore): TemplateResult {
  const {shared, speed} = store.state;
  const speeds = withValue<number>(SPEEDS, speed).map(
    (times) =>
      [
        `${times}`,
        times === 1 ? 'in real time' : `${times} times as fast`,
      ] as const,
  );
  return html`<fieldset class="group" ?disabled=${shared}>
    <legend>Time</legend>
    ${choice('speed', 'It runs', speeds, String(speed), (next) =>
      store.set({speed: Number(next)}),
    )}
    <p class="hint">
      Faster time is made up, for the page and its server alike: timers, dates
      and ages keep pace. The network between them does not.
    </p>
  </fieldset>`;
}
